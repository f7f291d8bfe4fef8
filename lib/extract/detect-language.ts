/** Short words that are frequent in one language of privacy policies and rare in the others. */
const frequentWords: Readonly<Record<string, string>> = {
  en: 'the and of to your you we our with that this are may or for which when',
  de: 'und der die das wir ihre sie ist nicht werden mit von zur den auf eine oder personenbezogenen',
  fr: 'les des vos nous vous une est pour dans avec que sur votre sont données aux ces',
  es: 'los las que del para con sus una por datos usted como nuestros su puede más sitio',
  it: 'che gli della dei per con sono dati nel alla del suoi questo una utenti nostro degli',
  nl: 'het een van wij uw dat voor met zijn niet deze gegevens aan door worden onze ook',
  pt: 'que dos das para com uma seus dados você não como nossos os ao são pelo nós',
  pl: 'się oraz jest przez danych nie dla lub przy może które państwa osobowych być jako ich na',
  sv: 'och att som för vi är på med dina den till kan inte eller du av personuppgifter',
  da: 'og at som vi er på med dine den til kan ikke eller du af personoplysninger det',
};

const languageOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(frequentWords)) {
  for (const word of words.split(' ')) languageOfWord.set(word, [...(languageOfWord.get(word) ?? []), language]);
}

/** Enough to tell the language; more only costs time. */
const sampleLength = 20_000;
/** With fewer known words than this, the text says nothing about its language. */
const leastKnownWords = 8;
/** Share of a text's words that are on its language's list: .25 or so for running text of a listed language, under .1 for others. */
const leastShare = 0.12;

/**
 * Tells the language of a text by its short words, where the page does not say or says it wrongly (templates in English around German text
 * are common). Takes the text and what the page declares (`lang`, may be empty); gives a BCP 47 tag, `und` where neither tells.
 */
export function detectLanguage(text: string, declared: string): string {
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(declared.trim())
    ? declared.trim().replaceAll('_', '-')
    : '';
  const guessed = guessLanguage(text);
  if (guessed === undefined) return tag === '' ? 'und' : tag;
  return tag.toLowerCase().split('-')[0] === guessed ? tag : guessed;
}

function guessLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of languageOfWord.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < leastKnownWords || best[1] < words.length * leastShare) return undefined;
  return best[0];
}
