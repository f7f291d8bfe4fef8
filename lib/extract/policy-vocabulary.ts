/**
 * The words by which policy text is told from other text, in some twenty-five languages: whole words, and stems that end in `*`.
 * They only tell policies from navigation and other prose; what a policy says is the classifier's business. Small tables of our own.
 */

/** Kinds of words, as bits, so that one look-up tells all that a word is. */
export const wordKind = {
  /** Dense in policies and thin elsewhere. */
  policy: 1,
  /** Who writes: "we", "wir", "our". */
  we: 1 << 1,
  /** Whose data: "your", "Ihre". */
  your: 1 << 2,
  personal: 1 << 3,
  data: 1 << 4,
  /** What is done with data: "collect", "share". */
  handling: 1 << 5,
  /** The same with "we" inside, as inflected languages have it: "utilizamos", "işliyoruz". */
  weHandle: 1 << 6,
  /** "this", "our" before a document's name, and such names. */
  pointer: 1 << 7,
  documentName: 1 << 8,
  terms: 1 << 9,
  contract: 1 << 10,
  article: 1 << 11,
  third: 1 << 12,
  party: 1 << 13,
  electronic: 1 << 14,
  address: 1 << 15,
  opt: 1 << 16,
  outOrIn: 1 << 17,
  /** What a guide's reader has: "your site", "your customers". */
  venture: 1 << 28,
  /** "a" before "privacy policy": of policies in general, not of this one. */
  anyOf: 1 << 29,
} as const;

/** What policies speak of. A text that touches most of these is rarely anything else. */
export const aspectNames = [
  'collection',
  'cookies',
  'third-parties',
  'security',
  'retention',
  'access',
  'children',
  'changes',
  'contact',
  'consent',
] as const;
export const firstAspectBit = 18;

const kindWords: Readonly<Record<keyof typeof wordKind, string>> = {
  policy:
    'privacy cookie* collect* unsubscrib* consent* gdpr ccpa cpra dsgvo rgpd avg rodo lgpd kvkk hipaa process processing processes disclos* retain* retention beacon* confidential* security encrypt* advertis* analytics ' +
    'datenschutz* personenbezogen* einwilligung* verarbeit* données donnees confidentialité traitement* datos privacidad tratamiento dati trattamento persoonsgegevens gegevens privacybeleid verwerk* dados privacidade tratamento ' +
    'osobowych osobowe prywatności przetwarza* integritetspolicy personuppgift* dataskydd* personoplysning* privatliv* databeskyttel* personopplysning* personvern* behandling* tietosuoja* henkilötieto* yksityisyy* evästei* ' +
    'osobní osobních osobné osobných soukromí súkromi* zpracov* zpracová* spracúv* spracov* adatvédel* adatkezel* adatok adatait adatai* confidențialit* confidentialit* prelucr* gdpr-ul ' +
    'απόρρητ* απορρήτ* προσωπικ* δεδομέν* επεξεργασ* συγκατάθεσ* συναίνεσ* персональн* конфиденциальн* обработк* обрабатыва* конфіденційн* обробк* обробля* поверителност* лични ' +
    'gizlilik* kişisel veri* çerez* işlen* işle* rıza* 개인정보* 쿠키* 수집* 처리* 동의* 보유* 파기* الخصوصية خصوصية* البيانات بياناتك بيانات* معلومات* المعلومات الشخصية جمع معالجة गोपनीयता* डेटा जानकारी व्यक्तिगत कुकी* सहमति एकत्र ' +
    'privatnost* zasebnost* podatak* podatk* privasi pribadi',
  we:
    "we our us i my we'll we're website site app company university agency wir unser* uns nous notre nos nosotros nuestr* noi nostr* wij we onze ons nós nosso* nossa* nossos my* nasz* nami vi vår* vores oss os me " +
    'meidän my náš* naš* naši* mi nous noastr* εμείς μας мы наш* нами ми biz bizim 우리 회사* 당사* نحن हम हमारी हमारे kami',
  your: 'your ihre* deine* dein vos votre sus su tus tu tuoi suoi tua sua vostri uw jouw je seus seu suas sua teus państwa twoje* twoich twój dina ditt din dine dit deres sinun teidän vaše* váš* vašich ön* az tale dumneavoastră σας σου ваши* ваш* вас sizin 이용자* 회원* 고객* بك आपकी आपके आपका',
  personal:
    'personal personally private personenbezogen* persönlich* personnel* caractère personales personali personais osobow* personliga personlige henkilökoht* osobn* személyes personale προσωπικ* персональн* личн* особист* kişisel* الشخصية شخصية व्यक्तिगत निजी pribadi',
  data: 'data information info details identifiable daten informationen angaben données donnees informations datos información dati informazioni gegevens informatie dados informações dane danych informacje uppgifter information data oplysninger opplysninger tieto* tiedot údaj* úda* dat adat* informáci* date datele datelor informați* δεδομέν* στοιχεί* πληροφορί* данн* информаци* дан* інформаці* veri* bilgi* البيانات المعلومات بياناتك जानकारी डेटा सूचना podatk* maklumat',
  handling:
    'collect* use uses using share* store* retain* disclos* process* sell sells receiv* gather* record* transfer* rent protect* obtain* log logs track* ' +
    'erheb* verarbeit* nutz* speicher* verwend* weitergeb* übermittel* collect* trait* utilis* partag* conserv* transmett* recopil* recog* utiliz* compart* trata* almacen* raccogli* trattiam* utilizz* condivid* conserv* verzamel* gebruik* verwerk* delen bewaren colet* compartilh* armazen* ' +
    'zbiera* przetwarza* wykorzyst* udostępnia* samla* behandla* använd* dela* lagra* indsaml* behandl* bruger bruke* lagrer samler deler kerää* käsittel* käytä* shromažď* zpracov* použív* gyűjt* kezel* használ* colect* prelucr* folos* собира* обрабатыва* использу* храни* збира* обробля* використов* topla* işle* kullan* paylaş* sakla* نجمع نستخدم نشارك نقوم نعالج एकत्र उपयोग साझा',
  weHandle:
    'recopilamos recogemos utilizamos compartimos tratamos almacenamos usamos conservamos obtenemos cedemos raccogliamo utilizziamo condividiamo conserviamo trattiamo usiamo coletamos utilizamos compartilhamos recolhemos armazenamos partilhamos ' +
    'zbieramy przetwarzamy wykorzystujemy udostępniamy przechowujemy używamy gromadzimy keräämme käsittelemme käytämme luovutamme säilytämme shromažďujeme shromažďuji zpracováváme zpracovávám používáme využíváme předáváme sdílíme uchováváme zhromažďujeme spracúvame používame ' +
    'gyűjtünk gyűjtjük kezeljük használunk használjuk megosztunk tároljuk továbbítjuk colectăm prelucrăm folosim utilizăm partajăm stocăm păstrăm συλλέγουμε επεξεργαζόμαστε χρησιμοποιούμε κοινοποιούμε μοιραζόμαστε διατηρούμε αποθηκεύουμε ' +
    'собираем обрабатываем используем передаем передаём храним получаем збираємо обробляємо використовуємо передаємо зберігаємо събираме обработваме използваме topluyoruz toplarız işliyoruz işleriz kullanıyoruz kullanırız paylaşıyoruz paylaşmıyoruz paylaşırız saklıyoruz saklarız toplanır toplanmaktadır işlenir işlenmektedir kullanılır kullanılmaktadır paylaşılmaz paylaşılmamaktadır saklanır ' +
    '수집합니다 이용합니다 처리합니다 제공하지 보관합니다 수집하는 수집하지 처리하는 처리하고 파기합니다 이용됩니다 نجمع نستخدم نشارك نعالج نحتفظ prikupljamo koristimo obrađujemo zbiramo obdelujemo',
  pointer:
    'this our diese dieser diesen cette présente esta este presente questa deze esta este niniejsz* ta tej tą denna denne dette tämä tässä tato tyto této tieto ez jelen a această prezenta prezent* αυτή η παρούσα настоящ* эта данная ця цього ця настояща тази bu işbu 본 이 هذه تصف यह इस ova ovo',
  documentName:
    'policy notice statement datenschutz* hinweis* erklärung politique charte notice política aviso informativa privacybeleid privacyverklaring privacystatement verklaring beleid polity* integritetspolicy* policy* dataskyddspolicy* privatlivspolitik* persondatapolitik* personvernerklæring* tietosuojaselost* seloste zásad* prohlášen* nyilatkozat* tájékoztató* szabályzat* politic* notă πολιτική* δήλωση политик* положени* політик* заява politika* metni bildirim* 방침* 개인정보처리방침* السياسة سياسة नीति kebijakan izjav*',
  terms:
    'warranty warranties liability liabilities liable indemnif* indemnity governing jurisdiction arbitrat* intellectual trademark* copyright* terminate terminated termination licence* license* licensed merchantability refund* subscription subscriptions terms conditions ' +
    'haftung haftet gewährleistung nutzungsbedingungen agb responsabilité* responsabilidad* responsabilità garantie* garantía* garanzi* licencia* licenza* licença* propriété propiedad proprietà aansprakelijk* voorwaarden licentie* odpowiedzialno* regulamin* licencj* ansvar* villkor vilkår käyttöehdo* vastuu* odpovědnost* zodpovednos* licenc* podmínk* felelősség* garanci* răspunder* termeni* ευθύνη όροι ответственност* лицензи* условия відповідальн* ліцензі* умови sorumlulu* lisans* koşul* şartlar* 약관* 책임* 저작권* 계약* شروط الشروط المسؤولية दायित्व शर्तें नियम',
  contract:
    'controller processor subprocessor* sub-processor* exporter importer addendum parties hereinafter annex schedule clause clauses customer auftragsverarbeit* auftragnehmer* auftraggeber* sous-traitant* encargado* responsabile verwerker* verwerkingsverantwoordelijke',
  article:
    'said says researcher* expert* study report reported reports lawsuit users consumers companies regulator* reader* comment comments published author example* tips developer* tutorial recipe* sagte laut studie déclaré selon dijo según detto secondo dichiarato zei volgens disse segundo powiedział według sade enligt sagde ifølge sanoi mukaan řekl podle mondta szerint spus potrivit δήλωσε σύμφωνα сказал* заявил* сообщил* сказав dedi söyledi göre 기자 밝혔다 وقال कहा',
  third: 'third',
  party: 'party parties',
  electronic: 'email e-mail mail ip',
  address: 'address addresses',
  opt: 'opt opting opted',
  outOrIn: 'out in',
  venture:
    'website websites webpage site app apps business businesses company organisation organization store shop blog customers users visitors audience startup website unternehmen kunden entreprise clients négocio negocio empresa sitio clientes azienda clienti bedrijf klanten firma klienci företag kunder virksomhed şirket компания клиенты',
  anyOf: 'a an any every eine einer une una un uma um een en et jakákoli bir',
};

const aspectWords: Readonly<Record<(typeof aspectNames)[number], string>> = {
  collection:
    'collect* erheb* erhoben recopil* recog* raccogli* raccol* verzamel* colet* recolh* zbiera* gromadz* samla* indsaml* innhent* kerää* shromaž* zhromaž* zber gyűjt* colect* συλλέγ* συλλογ* συγκεντρών* собира* сбор* збира* збір събира* topla* 수집* نجمع جمع एकत्र prikuplj* zbira*',
  cookies:
    'cookie* çerez* süti* evästei* informasjonskaps* ciasteczk* куки 쿠키* الارتباط कुकी* módulo* soubor* témoin*',
  'third-parties':
    'third dritte* tiers terceros terz* derden terceiros trzeci* tredje* tredjepart* kolmas* kolmansi* třetí* tret* harmadik terț* terţ* τρίτου* τρίτων τρίτο* треть* третім* трет* üçüncü 제3자* 제삼자* ثالث* الثالثة तृतीय तीसरे treć* tretji*',
  security:
    'secur* sicherheit* sécurit* segurid* sicurezza beveilig* seguran* bezpiecz* säkerhet* sikkerhed* sikkerhet* turvalli* tietoturva* zabezpeč* bezpečn* biztonság* securit* ασφάλει* ασφαλ* безопасн* безпек* безпеч* сигурност* güvenli* 안전* 보안* أمن أمان* الأمان सुरक्षा encrypt* sigurnost* varnost*',
  retention:
    'retain* retention store* speicher* aufbewahr* conserv* bewaar* bewar* przechow* lagra* lagr* opbevar* armazen* säilyt* uchová* uklád* tárol* megőrz* păstr* stoc* διατηρ* αποθηκ* хран* зберіга* зберіган* съхран* sakla* 보유* 보관* 파기* نحتفظ الاحتفاظ تخزين संग्रह* बनाए रख* pohran* čuva* hrani* hranim*',
  access:
    'access correct* delet* auskunft* lösch* berichtig* accès effac* rectif* acceso suprim* supres* cancell* rettifica* inzage verwijder* dostęp* usuni* sprostow* tillgång radera* rättel* indsigt slet* slette* innsyn acesso exclu* apag* tarkast* poist* přístup* výmaz* oprav* prístup* hozzáfér* töröl* törl* helyesbít* acces* șterg* rectific* πρόσβασ* διαγραφ* διόρθωσ* доступ* удал* исправ* видал* виправ* достъп* изтри* erişim* erişme* silin* sil* düzelt* 열람* 삭제* 정정* الوصول حذف تصحيح हटा* पहुँच* पहुंच* सुधार* pristup* bris* dostop*',
  children:
    'children child minors kind kinder* minderjähr* enfant* mineur* menor* niñ* minor* bambin* kinderen crian* dzieci* małoletni* barn børn* lapset lasten alaikäi* dět* nezletil* deti detí gyermek* kiskor* copii* copil* minori* παιδι* ανηλίκ* ανήλικ* дет* несовершеннолетн* діт* дитин* неповнолітн* деца çocuk* 아동* 만14세 미성년* الأطفال أطفال बच्च* नाबालिग djec* otrok*',
  changes:
    'change changes changed update updates updated revise revised amend* modif* änder* aktualisier* modifi* actualiz* aggiorn* wijzig* zmian* zmieni* aktualiz* ändr* uppdater* ændr* opdater* endr* oppdater* muut* päivit* změn* zmen* módosít* frissít* actualiz* αλλαγ* τροποπο* ενημέρ* измен* обновл* змін* оновл* промен* değişik* güncel* 변경* 개정* تغيير* تحديث* تعديل बदल* अपडेट* परिवर्तन* promjen* spremen*',
  contact:
    'contact contacts kontakt* contact* contactez contacto contatt* contato przekontakt* yhteyt* yhteystied* kapcsolat* elérhetős* επικοινων* связ* контакт* свяж* зв’яз* звʼяз* iletişim* bize 문의* 연락* اتصل الاتصال تواصل संपर्क email e-mail mail e-post',
  consent:
    'opt unsubscrib* consent* einwillig* widerruf* consent* consentement* consentimiento consenso toestemm* zgod* zgody samtyck* samtykk* suostum* souhlas* súhlas* hozzájárul* consimțăm* consimţăm* συγκατάθεσ* συναίνεσ* согласи* згод* съгласи* rıza* 동의* موافق* सहमति privol* privolit*',
};

/** Bits by word and by stem. Built once. */
export const wholeWords = new Map<string, number>();
export const stems = new Map<string, number>();

function addWords(words: string, bit: number): void {
  for (const word of words.split(' ')) {
    const table = word.endsWith('*') ? stems : wholeWords;
    const key = word.endsWith('*') ? word.slice(0, -1) : word;
    table.set(key, (table.get(key) ?? 0) | bit);
  }
}

for (const [kind, words] of Object.entries(kindWords)) addWords(words, wordKind[kind as keyof typeof wordKind]);
for (const [index, name] of aspectNames.entries()) addWords(aspectWords[name], 1 << (firstAspectBit + index));

/**
 * Chinese and Japanese write no spaces between words. What is found here counts at once as what it means: a policy word, a statement of what is done
 * with the reader's data, or both.
 */
const han: readonly [
  words: string,
  kinds: readonly (keyof typeof wordKind)[],
  aspect?: (typeof aspectNames)[number],
][] = [
  ['隐私 隱私 私隱 プライバシー', ['policy']],
  [
    '个人信息 個人信息 个人数据 個人資料 個人情報 個人データ 您的信息 您的資料 您的数据 お客様の情報',
    ['policy', 'weHandle'],
  ],
  ['收集 搜集 蒐集 収集 取得', ['policy', 'weHandle'], 'collection'],
  ['处理 處理 使用您 利用目的 利用します 使用します 共有します 提供しません 取り扱い 取扱い', ['policy', 'weHandle']],
  ['クッキー 小型文本', ['policy'], 'cookies'],
  ['第三方 第三者', ['policy'], 'third-parties'],
  ['安全 加密 暗号 セキュリティ', ['policy'], 'security'],
  ['存储 儲存 保存 保留 保管', ['policy'], 'retention'],
  ['删除 刪除 更正 查阅 查閱 访问您 開示 訂正 削除', ['policy'], 'access'],
  ['儿童 兒童 未成年 児童 子供 子ども', [], 'children'],
  ['更新 修订 修訂 变更 變更 変更 改定 改訂', [], 'changes'],
  ['联系我们 聯絡我們 联系方式 聯繫 お問い合わせ 連絡先', [], 'contact'],
  ['同意', ['policy'], 'consent'],
  ['本政策 本隐私 本隱私 本ポリシー 本プライバシー 当プライバシー 本声明 本聲明', ['pointer', 'documentName']],
  ['免责 免責 责任 責任 协议 協議 規約 知识产权 知識產權 著作権 準拠法 管辖', ['terms']],
  ['记者 記者 报道 報道 ニュース', ['article']],
];

export const hanWords = new Map<string, number>();
for (const [words, kinds, aspect] of han) {
  const aspectBit = aspect === undefined ? 0 : 1 << (firstAspectBit + aspectNames.indexOf(aspect));
  const bits = kinds.reduce((sum, kind) => sum | wordKind[kind], aspectBit);
  for (const word of words.split(' ')) hanWords.set(word, bits);
}
