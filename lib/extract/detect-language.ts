import { languageOfScript, readScript } from './detect-script.ts';

/** Short words that are frequent in one language and rare in most others, with the words that part it from its neighbours. Small tables of our own. */
const frequentWords: Readonly<Record<string, string>> = {
  en: 'the and of to your you we our with that this are may or for which when is be it',
  de: 'und der die das wir ihre sie ist nicht werden mit von zur den auf eine oder personenbezogenen zu für im dass auch',
  fr: 'les des vos nous vous une est pour dans avec que sur votre sont données aux ces la le et du au par ou qui de en un il pas ce plus nous',
  es: 'los las que del para con sus una por datos usted como nuestros su puede más sitio el la en se es lo y o si de un al',
  it: 'che gli della dei per con sono dati nel alla del suoi questo una utenti nostro degli il di non la i da più delle un si o',
  nl: 'het een van wij uw dat voor met zijn niet deze gegevens aan door worden onze ook de en wordt u om bij als je',
  pt: 'que dos das para com uma seus dados você não como nossos os ao são pelo nós da do em se por mais também ou e a de um na no',
  pl: 'się oraz jest przez danych nie dla lub przy może które państwa osobowych być jako ich na w z do że tym w celu',
  sv: 'och att som för vi är på med dina den till kan inte eller du av personuppgifter om det vår dig de har ett',
  da: 'og at som vi er på med dine den til kan ikke eller du af personoplysninger det efter dig også hvad jeres os dit bliver kun',
  nb: 'og at som vi er på med dine den til kan ikke eller du av personopplysninger det etter deg også hva deres oss ditt blir bare noen',
  fi: 'ja on että ei ovat tai voi mukaan sekä myös kun jos sen tämä joka ne emme olemme me henkilötietoja varten hän sinun',
  et: 'ja on et ei või see kui mis meie teie oma ka isikuandmete isikuandmeid ning võib saab seda nende kas selle',
  hu: 'a az és hogy nem egy vagy is ezt meg ha mint csak amely személyes adatok ön azt el lehet adatkezelés által',
  cs: 'a se na je že v které nebo jsou jako při může podle pro údajů osobních aby vám vaše byl si jejich od také',
  sk: 'a sa na je že v ktoré alebo sú ako pri môže podľa pre údajov osobných aby vám vaše bol si ich od tiež',
  ro: 'și de la în care pe cu nu sau pentru este sunt date din ce prin dumneavoastră fi mai acest să dvs poate ale si in',
  hr: 'i u je na da se koji za s su od ili podataka osobnih kao ako koje vaše može biti nije naše sve uz o',
  sl: 'in v je na da se ki za s so od ali podatkov osebnih kot če lahko vaše naše tudi pri z ter niso',
  tr: 've bir bu için ile olarak kişisel veya olan veri daha da gibi sizin tarafından verilerin kadar ancak her ya',
  lt: 'ir yra kad su arba kaip duomenų asmens jūsų mes į iš tai ar gali būti už nuo jei',
  lv: 'un ir ka ar vai kā datu personas jūsu mēs no uz par tas var lai ja pie mūsu šo',
  ca: 'els les que amb per una dades del són seva com nostres més els vostres i o al ens aquest aquesta la de',
  id: 'yang dan untuk dengan dari kami anda atau ini tidak dalam data pribadi kepada di adalah pada dapat akan',
  vi: 'và của các là cho được không với tôi bạn chúng có thể trong này từ khi những người thông tin',
  sq: 'dhe të në për që me një nga është të dhënat tuaja ne mund ose si këtë janë nuk',
  is: 'og að er til við ekki um sem með eru þínar hvernig eða þú upplýsingar hefur við frá',
  ru: 'и в на не что с по для мы вы или ваши данных как при это к от если вас быть их',
  uk: 'і в на не що з для ми ви або ваші даних як при це до від якщо вас бути їх та у про',
  bg: 'и в на не че с за ние вие или вашите данни как при това да от ако се са по си може',
  sr: 'и у на не да с за ми ви или ваших података као при то је од ако се су по који',
  mk: 'и во на не дека со за ние вие или вашите податоци како при тоа да од ако се за по кои може',
  be: 'і ў на не што з для мы вы або вашыя дадзеных як пры гэта да ад калі вас быць іх',
  hi: 'के है और की में का को हम आप से या पर यह कि हैं कर नहीं लिए',
  mr: 'आहे आणि च्या आम्ही तुमच्या या किंवा करतो नाही साठी आपल्या हे की',
  ne: 'र छ हामी को मा तपाईंको लागि वा हरू गर्न छन् यो छैन',
  ar: 'في من على التي أن إلى عن أو ما هذا هذه لا نحن قد مع كما يمكن ذلك',
  fa: 'و در به از که را این با است برای ما شما یا آن های می',
  ur: 'کے ہے اور کی میں کا کو ہم آپ سے یا پر یہ کہ ہیں کر نہیں',
};

const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(frequentWords)) {
  for (const word of new Set(words.split(' ')))
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
}

/** Enough to tell the language; more only costs time. Taken from three places, since pages begin with menus in other languages. */
const sampleLength = 7_000;
/** With fewer known words than this, the text says nothing about its language; half of them do where they are a fifth of a short text. */
const leastKnownWords = 8;
const highShare = 0.2;
/** Share of a text's words that are on its language's list: .2 or so for running text of a listed language, under .1 for others. */
const leastShare = 0.1;
/** A language that scores this share of the best is as likely where the page declares it: Danish and Norwegian differ in few words. */
const closeShare = 0.85;

/**
 * Tells the language of a text: by its script, and by its short words where languages share one. Templates in English around German text are common, so
 * the text is believed more than the page. Takes the text, what the page declares (`lang`, may be empty), and what the browser's own detection says of the
 * text, where it was asked (`browser.i18n.detectLanguage`), which is believed where the text's words do not tell. Gives a BCP 47 tag, `und` where nothing does.
 */
export function detectLanguage(text: string, declared: string, detected = ''): string {
  const tag = readTag(declared);
  const guessed = guessLanguage(takeSample(text), baseOf(tag));
  if (guessed !== undefined) return baseOf(tag) === guessed ? tag : guessed;
  const other = readTag(detected);
  if (other !== '' && other !== 'und') return baseOf(other) === baseOf(tag) ? tag : other;
  return tag === '' ? 'und' : tag;
}

/** Whether script and words alone tell the language of the text, so that nobody else need be asked. */
export function tellsLanguage(text: string): boolean {
  return guessLanguage(takeSample(text), '') !== undefined;
}

/** The tag in its common spelling, '' where it is none. */
function readTag(declared: string): string {
  const tag = declared.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : '';
}

/** The language without its region; names that mean the same made one. */
function baseOf(tag: string): string {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return sameLanguage[base] ?? base;
}

const sameLanguage: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  ms: 'id',
  bs: 'hr',
  sh: 'hr',
};

function takeSample(text: string): string {
  if (text.length <= 3 * sampleLength) return text;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, sampleLength), text.slice(middle, middle + sampleLength), text.slice(-sampleLength)].join(' ');
}

function guessLanguage(text: string, declared: string): string | undefined {
  const script = readScript(text);
  if (script === undefined) return undefined;
  return languageOfScript(script, text) ?? guessByWords(text, declared);
}

function guessByWords(text: string, declared: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = new Map<string, number>();
  const known = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOfWord.get(word) ?? [];
    for (const language of languages) {
      known.set(language, (known.get(language) ?? 0) + 1);
      // A word of one language alone says most.
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const close = ranked.find(([language, score]) => language === declared && score >= best[1] * closeShare);
  const [language] = close ?? best;
  const count = known.get(language) ?? 0;
  const isEnough = count >= leastKnownWords || (count >= leastKnownWords / 2 && count >= words.length * highShare);
  return isEnough && count >= words.length * leastShare ? language : undefined;
}
