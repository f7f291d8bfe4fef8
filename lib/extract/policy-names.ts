/**
 * What privacy and cookie policies call themselves, as titles, headings and links have it.
 * Letters outside ASCII rule out `\b`, so short words are held to the whole of the text by `^` and `$` instead. The expressions are asked of text in
 * small letters and have no flags: with `i` and `u`, setting them up alone would take tens of milliseconds in each page.
 */

/** An expression, and what any text that it matches holds: most titles need none to be set up, and few more than that of their language. */
interface Name {
  holds: RegExp;
  name: RegExp;
}

/** Names of the document itself. */
const documentNames: readonly Name[] = [
  // English
  {
    holds: /privacy/,
    name: /\bprivacy(?:[\s,&/]{1,3}(?:and|or|cookies?|security|data|protection|accessibility|legal|use|information)){0,5}[\s_-]{0,3}(?:policy|policies|notices?|statements?|charter|declaration|promise|commitment|disclosures?|practices|principles|agreement|addendum)\b/,
  },
  {
    holds: /data|information/,
    name: /\b(?:data|information)\s(?:protection|privacy|use|usage|processing|collection|handling)\s(?:policy|notice|statement|declaration|information)\b/,
  },
  {
    holds: /statement|notice|policy|declaration/,
    name: /\b(?:statement|notice|policy|declaration)\s(?:of|on|about|regarding)\s(?:your\s|our\s|online\s)?(?:privacy|data protection|personal (?:data|information)|collection)\b/,
  },
  {
    holds: /privacy|data/,
    name: /^(?:your\s|our\s|my\s)?(?:online\s|internet\s|website\s|site\s|general\s|global\s|corporate\s)?(?:privacy|data)\s?(?:(?:&|and)\s(?:cookies|security|data protection))?$/,
  },
  { holds: /data p/, name: /^(?:data protection|data policy)$/ },
  {
    holds: /gdpr|ccpa|cpra|hipaa|fair|personal/,
    name: /\b(?:gdpr|ccpa|cpra|hipaa|fair processing|personal (?:data|information)(?: (?:protection|collection))?)\s(?:privacy\s)?(?:policy|notice|statement)\b/,
  },
  { holds: /notice at|california/, name: /\bnotice at collection\b|\byour california privacy rights\b/ },
  {
    holds: /how |fair/,
    name: /\bhow (?:we|[\w.]{2,30}) (?:uses?|handles?|process(?:es)?|treats?|manages?|protects?|safeguards?|looks? after|cares? for|collects? and uses?) (?:your|personal) (?:personal )?(?:data|information)\b|\bhow (?:your|personal) (?:personal )?(?:data|information) is (?:used|handled|processed|collected|protected|looked after)\b|^fair processing$/,
  },
  // "How we handle your data": German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish, Norwegian
  {
    holds: /\b(?:wie|umgang|comment|c[óo]mo|come|hoe|jak|s[åa]|hur|hvordan|s[åa]dan)\s/,
    name: /\bwie wir (?:mit )?(?:ihren?|deinen?|personenbezogenen?) (?:personenbezogenen? )?daten|\bumgang mit (?:ihren |deinen |personenbezogenen ){1,2}daten|\bcomment (?:nous )?(?:[^\s|]+ )?(?:traitons|utilisons|prot[ée]geons|collectons)(?:-nous)? vos (?:donn[ée]es|informations)|\bc[óo]mo (?:tratamos|usamos|utilizamos|protegemos) (?:sus|tus) datos|\bcome (?:trattiamo|utilizziamo|usiamo|proteggiamo) i (?:tuoi|suoi|vostri) dati|\bhoe (?:wij|we) (?:met )?(?:uw|je|jouw) (?:persoons)?gegevens|\bcomo (?:tratamos|usamos|utilizamos|protegemos) (?:os )?(?:seus|teus) dados|\bjak (?:przetwarzamy|chronimy|wykorzystujemy) (?:twoje |państwa )?dane|(?:s[åa]|hur) (?:vi )?(?:hanterar|behandlar|skyddar|anv[äa]nder) (?:vi )?(?:dina )?(?:person)?uppgifter|(?:s[åa]dan|hvordan) (?:vi )?(?:behandler|bruger|bruker|h[åa]ndterer|beskytter) (?:vi )?(?:dine )?(?:person)?(?:oplysninger|opplysninger|data)/,
  },
  // German
  {
    holds: /datenschutz|daten|privatsph/,
    name: /datenschutz(?:[\s-]?(?:erkl[äa]e?rung|hinweise?|bestimmung(?:en)?|richtlinien?|information(?:en)?|policy))|^(?:daten|privatsphäre und daten)schutz$|datenschutz(?=\s(?:bei|in|auf|der|des|für|und (?:impressum|sicherheit)))|(?:erkl[äa]rung|hinweise?|informationen?|bestimmungen) zu[mr]?\s(?:[^\s|]+\s)?(?:datenschutz|verarbeitung)|privatsphären?[\s-]?(?:richtlinie|erklärung)/,
  },
  // French
  {
    holds: /donn|confident|vie priv|rgpd|priv[ée]e/,
    name: /(?:politique|charte|d[ée]claration|r[èe]gles|engagements?|notice|avis|mentions?)\s(?:g[ée]n[ée]rales?\s)?(?:(?:de|sur|relative|relatives|concernant|en mati[èe]re)\s?|d['’])(?:(?:de|la|le|les|[àa]|au|aux|des)\s?|de\sl['’]){0,3}(?:confidentialit[ée]|protection|traitement|gestion|utilisation des donn|vie\spriv|donn[ée]es|r\.?g\.?p\.?d)|(?:protection|traitement|gestion)\sdes\sdonn[ée]es|^donn[ée]es\s(?:personnelles|[àa] caract[èe]re personnel)|^(?:confidentialit[ée]|vie\spriv[ée]e)(?:\set\scookies)?$|mentions\srgpd/,
  },
  // Spanish, Catalan
  {
    holds: /privaci|datos|confidencial/,
    name: /(?:pol[íi]ticas?|avisos?|declaraci[óo]n|cl[áa]usula|normas)\s(?:legal\s)?(?:(?:de|sobre|y|la|el|su)\s){1,4}(?:privacidad|protecci[óo]n|tratamiento|confidencialidad|datos)|(?:protecci[óo]n|tratamiento)\s(?:de\s)?(?:sus\s|los\s)?datos|^privacidad$|pol[íi]tica de privacitat|av[íi]s de privacitat/,
  },
  // Portuguese
  {
    holds: /privacidade|dados/,
    name: /(?:pol[íi]ticas?|avisos?|declara[çc][ãa]o|termos?)\s(?:(?:de|sobre|e|a)\s){1,3}(?:privacidade|prote[çc][ãa]o|tratamento|dados)|(?:prote[çc][ãa]o|tratamento)\sde\sdados|^privacidade$/,
  },
  // Italian
  {
    holds: /informativa|dei dati|privacy|riservat/,
    name: /informativa\s(?:(?:sulla|sul|sui|estesa|breve|e|sull['’][^\s|]+)\s){0,3}(?:privacy|trattamento|protezione|dati|ai sensi|utenti|resa)|privacy\sinformativa|(?:politica|dichiarazione|norme)\s(?:sulla|di|per la)\s(?:privacy|riservatezza|tutela)|(?:trattamento|protezione|tutela)\sdei\sdati/,
  },
  // Dutch
  {
    holds: /privacy|gegevens/,
    name: /privacy[\s-]?(?:beleid|verklaring|reglement|voorwaarden)|gegevensbescherming|verwerking van persoonsgegevens/,
  },
  // Polish
  {
    holds: /prywat|danych|rodo|informacyjn/,
    name: /polityk[aięi]\s(?:ochrony\s)?(?:prywatno[śs]ci|danych)|ochron[ayę]\s(?:danych\sosobowych|prywatno[śs]ci)|(?:klauzula|obowi[ąa]zek)\sinformacyjn|przetwarzani[^\s|]{1,2}\sdanych\sosobowych|^prywatno[śs][ćc]$|^rodo$/,
  },
  // Swedish, Danish, Norwegian
  {
    holds: /integrit|sekretess|dataskydd|personuppgift/,
    name: /integritets?(?:policy|meddelande|skydd|information)|sekretess(?:policy|meddelande)|dataskydds?(?:policy|meddelande|förklaring|information|beskrivning)?(?!förordning|[^\s|])|personuppgifts?(?:policy|behandling)|behandling av (?:dina )?personuppgifter|^integritet$/,
  },
  {
    holds: /privatliv|data|beskyttelse|behandling/,
    name: /privatlivs(?:politik|erkl[æa]ring|beskyttelse)|persondata(?:politik|beskyttelse)|databeskyttelse(?:spolitik)?|(?:behandling|beskyttelse) af (?:person|dine )/,
  },
  {
    holds: /personvern|personopplysning/,
    name: /personvern(?:erkl[æa]ring(?:en)?|policy|regler|politikk)?(?!forordning|[^\s|])|behandling av personopplysninger/,
  },
  // Finnish, Estonian, Latvian, Lithuanian
  {
    holds: /tietosuoja|rekisteri|yksityis|henkil|privaat|isiku|priv[āa]t|person|asmens/,
    name: /tietosuoja(?:seloste|k[äa]yt[äa]n|lauseke|ilmoitus|periaat)?(?!-?asetu)|rekisteriseloste|yksityisyy(?:den\s?suoja|sk[äa]yt)|henkil[öo]tietojen (?:k[äa]sittely|suoja)|privaatsus(?:poliitika|tingimus|teade|p[õo]him)|isikuandmete|priv[āa]tuma politika|personas datu|privatumo politika|asmens duomen[ųu]/,
  },
  // Czech, Slovak
  {
    holds: /ochran|osobn|soukrom|z[áa]sady/,
    name: /ochran[auěy]\s(?:osobn[íi]ch\s[úu]da[jv][^\s|]{1,2}|soukrom[íi]|s[úu]kromia)|(?:zpracov[áa]n[^\s|]{1,2}|sprac[úu]van[^\s|]{1,2})\sosobn[íi]?[ýy]?ch\s[úu]daj|osobn[ýy]ch\s[úu]dajov|prohl[áa][šs]en[íi] o ochran[ěe]|z[áa]sady (?:ochrany )?(?:soukrom[íi]|osobn[íi]ch)/,
  },
  // Hungarian, Romanian
  {
    holds: /adat|confiden|datelor|politic|nota/,
    name: /adatv[ée]delmi\s(?:nyilatkozat|t[áa]j[ée]koztat[óo]|ir[áa]nyelv|szab[áa]lyzat|politika)|adatkezel[ée]si\s(?:t[áa]j[ée]koztat[óo]|nyilatkozat|szab[áa]lyzat)|^adatv[ée]delem$|(?:politica|politic[ăa]|nota)\s(?:noastr[ăa]\s)?(?:de|privind)\s(?:confiden[țtţ]ialitat|prelucr|protec|informare|intimitate)|(?:protec[țtţ]ia|prelucrarea)\sdatelor|^confiden[țtţ]ialitate$/,
  },
  // Croatian, Serbian, Slovene
  {
    holds: /privatnost|zasebnost|osob|poda|приватности/,
    name: /(?:politika|pravila|izjava|pravilnik)\s(?:o\s)?(?:za[šs]titi\s)?(?:privatnosti|zasebnosti|osobnih|varstvu)|za[šs]tit[ae]\s(?:osobnih\s)?podataka|varstvo\sosebnih\spodatkov|политика приватности/,
  },
  // Greek
  {
    holds: /πολιτ|δ[ήη]λωσ|προστασ|απ|ενημ/,
    name: /πολιτικ[ήη]ς?\s(?:[^\s|]+\s)?(?:απορρ[ήη]του|προστασ[ίι]ας|ιδιωτικ|προσωπικ|δεδομ[έε]νων)|δ[ήη]λωση\s(?:απορρ[ήη]του|προστασ[ίι]ας|ιδιωτικ)|προστασ[ίι]α\s(?:των\s|της\s)?(?:προσωπικ|δεδομ[έε]νων|ιδιωτικ)|^απ[όο]ρρητο$|ενημ[έε]ρωση για την (?:επεξεργασ|προστασ)/,
  },
  // Russian, Ukrainian, Bulgarian
  {
    holds:
      /персональн|конфиденц|политик|положение|соглашение|правила|заяв|приват|конфіденц|обробк|захист|данни|політик|повідом|поверит/,
    name: /(?:политик[^\s|]{1,2}|положение о|соглашение о|правила|заявление о)\s(?:конфиденциальност|приватност|обработк|защит|в отношении обработки)|(?:обработк|защит)[^\s|]{1,2}\s(?:ваших\s)?персональных\sданных|^конфиденциальность$|(?:політик[^\s|]{1,2}|заява про|положення про|повідомлення про)\s(?:конфіденційн|приватн|обробк|захист)|(?:обробк|захист)[^\s|]{0,2}\sперсональних\sданих|^конфіденційність$|политика\s(?:за|на)\s(?:поверителност|защита|личните|лични)|защита на лични(?:те)? данни|^поверителност$/,
  },
  // Turkish
  {
    holds: /gizlilik|veri|metni|kvkk/,
    name: /gizlilik\s(?:politika|bildirim|s[öo]zle[şs]me|ilke|beyan|ve (?:güvenlik|çerez|kişisel)|ko[şs]ul)|ki[şs]isel\sverilerin?\s(?:korunma|i[şs]lenme|gizlili)|ayd[ıi]nlatma\smetni|^(?:gizlilik|kvkk)$/,
  },
  // Chinese, Japanese, Korean
  {
    holds: /[隐隱]私|个人|個人|私隱/,
    name: /[隐隱]私(?:权|權)?(?:政策|声明|聲明|条款|條款|保护|保護|协议|協議|指引|通知|权|權|须知)|^[隐隱]私$|个人信息(?:保护|处理|收集)|個人資料(?:保護|私隱|收集|處理)|私隱(?:政策|聲明)/,
  },
  {
    holds: /プライバシー|個人情報/,
    name: /プライバシー(?:・?ポリシー|・?ステートメント|規約|について|通知|に関する|保護)|^プライバシー$|個人情報(?:保護方針|の取[りり]?扱|保護|取扱|に関する)/,
  },
  { holds: /개인|프라이버시/, name: /개인\s?정보\s?(?:처리|취급|보호|수집)|프라이버시|개인정보$/ },
  // Arabic, Hebrew, Persian, Hindi
  {
    holds: /خصوصية|حماية|פרטיות|حریم/,
    name: /سياسة\s(?:الخصوصية|حماية|خصوصية)|(?:إشعار|بيان|سياسات)\s(?:ال)?خصوصية|^الخصوصية$|حماية البيانات|מדיניות ה?פרטיות|הצהרת ה?פרטיות|הגנת ה?פרטיות|حریم\sخصوصی/,
  },
  { holds: /गोपनीय|निजता/, name: /गोपनीयता\s?(?:नीति|सूचना|कथन|की)|निजता\s?(?:नीति|सूचना)|^गोपनीयता$/ },
  // Indonesian, Malay, Vietnamese, Thai
  {
    holds: /privasi|ch[íi]nh|ri[êe]ng|ความเป็น|นโยบาย/,
    name: /kebijakan\s?privasi|dasar privasi|pemberitahuan privasi|ch[íi]nh s[áa]ch (?:b[ảa]o m[ậa]t|quy[ềe]n ri[êe]ng|ri[êe]ng t[ưu])|quy[ềe]n ri[êe]ng t[ưu]|นโยบาย(?:ความเป็นส่วนตัว|คุ้มครองข้อมูล|ข้อมูลส่วนบุคคล)|ประกาศ.{0,12}ความเป็นส่วนตัว/,
  },
];

/** Names of cookie policies. "Cookies" alone is a recipe or a banner. */
const cookieNames: readonly Name[] = [
  {
    holds: /cookie|track/,
    name: /\bcookies?(?:\s(?:&|and)\s(?:[^\s|]+\s){1,4})?[\s-]?(?:policy|policies|notice|statement|declaration|disclosure|usage)\b|\b(?:use|usage) of cookies\b|\bhow [\w.]{2,30} uses? cookies\b|\b(?:we use|about) cookies\b|\b(?:tracking|trackers) (?:policy|notice)\b/,
  },
  {
    holds: /cookie|[çc]erez|s[üu]ti|クッキー|쿠키|الارتباط|الكوكيز|कुकी/,
    name: /cookie[\s-]?(?:richtlinien?|erkl[äa]rung|hinweise?|bestimmungen|verklaring|beleid|politik|polit[iy]k|erkl[æa]ring|policyn|k[äa]yt[äa]n|seloste)|(?:politique|gestion|charte|d[ée]claration|utilisation)\s[^|]{0,30}cookies|cookies et (?:traceurs|autres)|(?:pol[íi]tica|aviso|uso)\s(?:de|sobre|e)\s(?:el uso de\s|uso de\s)?(?:las\s)?cookies|informativa\s[^|]{0,20}cookie|polityka\s(?:plik[óo]w\s)?cookie|plik[^\s|]{1,2} cookies?|z[áa]sady [^|]{0,20}cookie|soubor[^\s|]{1,2} cookie|politica (?:de |privind )?(?:utilizarea )?(?:modulelor )?cookie|πολιτικ[ήη] (?:για τα )?cookie|(?:политика|файл[^\s|]{0,3}|файлы) [^|]{0,24}cookie|(?:ç|c)erez\s(?:politika|ayd[ıi]nlatma|bildirim)|(?:s[üu]ti|cookie)\s?(?:szab[áa]lyzat|t[áa]j[ée]koztat)|cookie\s?(?:政策|声明|聲明|使用)|(?:クッキー|cookie)\s?(?:ポリシー|について|の使用)|쿠키\s?정책|سياسة (?:ملفات تعريف الارتباط|الكوكيز)|कुकी\s?नीति/,
  },
];

/** Words for privacy itself, without saying that the page is the policy. */
const topicNames =
  'privacy|data protection|personal (?:data|information)|datenschutz|privatsphäre|confidentialit[ée]|vie priv[ée]e|donn[ée]es personnelles|privacidade?|privacitat|protecci[óo]n de datos|prote[çc][ãa]o de dados|protezione dei dati|tutela dei dati|trattamento dei dati|riservatezza|gegevensbescherming|persoonsgegevens|prywatno[śs]|ochron[^\\s|]{1,2} danych|dan(?:e|ych) osobow|integritet|sekretess|dataskydd|personuppgift|privatliv|persondata|personoplysning|databeskyttelse|personvern|personopplysning|tietosuoja|yksityisyy|henkil[öo]tieto|osobn[íi]ch [úu]daj|osobn[ýy]ch [úu]daj|soukrom[íi]|s[úu]kromi|adatv[ée]del|adatkezel|confiden[țtţ]ialitat|datelor (?:cu caracter )?personal|privatnost|zasebnost|osebnih podatk|απ[όο]?ρρ[ήη]τ|προσωπικ[^\\s|]{1,3} δεδομ|ιδιωτικ[όο]τητ|конфиденциальн|персональн[^\\s|]{2,3} данн|приватн|конфіденційн|персональн[^\\s|]{2,3} дан|поверителност|лични данни|gizlilik|ki[şs]isel veri|[隐隱]私|私隱|个人信息|個人資料|プライバシー|個人情報|개인\\s?정보|프라이버시|خصوصية|פרטיות|حریم خصوصی|गोपनीयता|निजता|privasi|b[ảa]o m[ậa]t|ri[êe]ng t[ưu]|ความเป็นส่วนตัว|privaatsus|priv[āa]tum|privatum';

const topicName = new RegExp(topicNames);

/**
 * Titles of texts about policies: generators, guides, news and the like name one as well. English needs most of them, for most guides are in
 * English; a heading such as "How we use your data" must not be among them, so "how" stands with "to".
 */
const aboutName = new RegExp(
  [
    String.raw`\b(?:generator|template|samples?|examples?|guide|guidance|checklist|tutorial|tips|best practices|explained|explainer|101|blog|news|podcast|webinar|case study|whitepaper|opinion|analysis|lawsuit|settle[^\s|]*|fined?|rulings?|reviewed|fails?|history|changelog|compared?|comparison|alternatives?|builder|maker)\b`,
    String.raw`\b(?:how to|how (?:do|does|did|can|should|privacy)|why|what (?:(?:is|are)(?! (?:the|this|our|your|in|covered)\b)|makes|does a|should|goes)|when do|do (?:i|you) need|(?:who|does) [^|]{0,30}needs?|compliance|overview of|ways to|things to|\d+ (?:ways|things|tips|reasons)|(?:write|writing|create|creating|make|making|add|adding|draft|drafting|read|reading|understand(?:ing)?|update|updating|link(?:ing)?) (?:a|an|your|our|the|to)?\s?(?:[^\s|]+\s){0,2}privacy)\b`,
    String.raw`\b(?:of|on|in|for|from|across|comparing|studying|reading) (?:[^\s|]+ ){0,2}privacy (?:policies|notices)\b|\bprivacy (?:counsel|engineer|lawyer|analyst|program manager|manifests?|features?)\b|\bprivacy[,.]? (?:by design|built)\b`,
    String.raw`\bhow we (?:write|wrote|redesigned|draft|simplified|made)\b|\bwe(?:'re| are|['’]ve| have)? (?:updat|chang|revis|rewr|announc)[^\s|]*|\b(?:announc[^\s|]*|changes|updates|introducing) (?:[^\s|]+ ){0,3}(?:privacy|policy)\b`,
    String.raw`\b(?:datenschutz-?grundverordnung|general data protection regulation|muster|vorlage|generator|ratgeber|anleitung)\b|mod[èe]le|exemple|g[ée]n[ée]rateur|\bguide\b|plantilla|ejemplo|generador|modello|esempio|generatore|voorbeeld|sjabloon|wz[óo]r\b|przyk[łl]ad|\bmall\b|skabelon|gerador|exemplo|modelo de|vzor\b|örnek|шаблон|образец|генератор|обзор|советы|模板|テンプレート|ひな形|雛形|作り方|書き方`,
    String.raw`\b(?:pourquoi|comment (?:r[ée]diger|cr[ée]er|faire|[ée]crire)|c[óo]mo (?:crear|hacer|redactar|escribir)|por qu[ée]|perch[ée]|come (?:scrivere|creare|fare)|waarom|hoe schrijf|was ist|was sind|warum|wie schreibt|wie erstell|jak (?:napisa|stworzy)|nedir)\b`,
  ].join('|'),
);

/** Laws and cookies: what guides are about as well, and too little by itself to make a title one of privacy. */
const lawName = /gdpr|ccpa|dsgvo|rgpd|lgpd|kvkk|\brodo\b|cookie/;

/** Titles of consent windows and pages of settings, which name privacy too. */
const consentName =
  /privacy (?:overview|preferences?|settings?|choices|controls?|manager|dashboard|check-?up|options)|(?:value|care about|respect|asks for your) (?:[^\s|]+ )?(?:privacy|consent)|(?:manage|your) (?:cookie |consent |privacy )+(?:preferences|choices|settings)|cookie[\s-]?(?:settings|preferences|consent|einstellungen|instellingen|zustimmung|inst[äa]llningar|indstillinger|innstillinger|voorkeuren|tercihleri)|(?:übersicht|überblick) [^|]{0,12}datenschutz|datenschutz[\s-]?(?:übersicht|überblick|einstellungen|präferenz[^\s|]*)|privatsphäre[\s-]?(?:einstellungen|übersicht)|(?:aper[çc]u|param[èe]tres|pr[ée]f[ée]rences|gestion) [^|]{0,16}(?:confidentialit[ée]|consentement|vie priv[ée]e)|(?:resumen|preferencias|configuraci[óo]n|ajustes) de (?:la )?(?:privacidad|cookies)|(?:panoramica|preferenze|impostazioni) [^|]{0,12}(?:privacy|cookie)|privacy[\s-]?(?:overzicht|instellingen|voorkeuren)|(?:przegl[ąa]d|ustawienia) prywatno[śs]ci|(?:visão geral|prefer[êe]ncias|defini[çc][õo]es) [^|]{0,8}privacidade/;

function hasName(names: readonly Name[], text: string): boolean {
  return names.some(({ holds, name }) => holds.test(text) && name.test(text));
}

/** Takes a title, heading or label; tells whether it names a privacy policy, as opposed to the topic or to a text about policies. */
export function namesPolicy(text: string): boolean {
  const small = text.toLowerCase();
  return hasName(documentNames, small) && !aboutName.test(small);
}

/** As `namesPolicy`, for cookie policies. */
export function namesCookiePolicy(text: string): boolean {
  const small = text.toLowerCase();
  return hasName(cookieNames, small) && !aboutName.test(small);
}

/** Tells whether a title, heading or label has to do with privacy at all. */
export function namesPrivacy(text: string): boolean {
  return topicName.test(text.toLowerCase());
}

/** Tells whether a title, heading or label is that of a consent window or of privacy settings. */
export function namesConsentWindow(text: string): boolean {
  return consentName.test(text.toLowerCase());
}

/** Tells whether a title is that of a text about policies: a guide, a generator, news. */
export function namesTextAboutPolicies(text: string): boolean {
  const small = text.toLowerCase();
  return (topicName.test(small) || lawName.test(small)) && aboutName.test(small);
}
