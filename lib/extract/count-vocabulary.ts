import { aspectNames, firstAspectBit, hanWords, stems, wholeWords, wordKind } from './policy-vocabulary.ts';

/** How often the kinds of words that tell policies occur in a text. */
export interface VocabularyCounts {
  words: number;
  policy: number;
  /** Statements of what is done with data: "we collect", "your data". */
  voice: number;
  /** "this policy", "our notice". */
  selfReference: number;
  terms: number;
  contract: number;
  article: number;
  /** "your site needs", "a privacy policy": how guides speak. */
  guide: number;
  /** Which of the ten things that policies speak of the text touches, as bits. */
  aspects: number;
}

/** The stems by their first two letters, so that a new word is held against a few of them only. None is shorter. */
const stemsByStart = new Map<string, { stem: string; kinds: number }[]>();
for (const [stem, kinds] of stems) {
  const start = stem.slice(0, 2);
  stemsByStart.set(start, [...(stemsByStart.get(start) ?? []), { stem, kinds }]);
}
/** What is known of words met before: texts repeat theirs, and a look-up costs a tenth of taking a word apart. Bounded, for pages are hostile. */
const known = new Map<string, number>();
const mostKnown = 30_000;
/** A longer run of letters is an address or no word at all. */
const longestWord = 40;

/** "we may also use your": a verb this many words after "we" is still ours. */
const reach = 4;
/** What the words of a text are, in their order: for each the bits of `wordKind` and of the aspects, 0 for a word that tells nothing. */
export type WordKinds = readonly number[];

const noWords: WordKinds = [];

const hanWord = new RegExp([...hanWords.keys()].join('|'), 'g');
const hanLetters = /[\u3040-\u30ff\u3400-\u9fff]/;
const hanRun = /[\u3040-\u30ff\u3400-\u9fff]+/g;
/** A Chinese or Japanese word has about so many characters. */
const charactersOfHanWord = 1.8;

const allAspects = ((1 << aspectNames.length) - 1) << firstAspectBit;

/** Takes the counts of the parts of a text, gives those of the whole. */
export function addCounts(parts: readonly VocabularyCounts[]): VocabularyCounts {
  const sum = (key: keyof VocabularyCounts) => parts.reduce((total, part) => total + part[key], 0);
  return {
    words: sum('words'),
    policy: sum('policy'),
    voice: sum('voice'),
    selfReference: sum('selfReference'),
    terms: sum('terms'),
    contract: sum('contract'),
    article: sum('article'),
    guide: sum('guide'),
    aspects: parts.reduce((bits, part) => bits | part.aspects, 0),
  };
}

/** Takes counts, gives the number of the ten things that policies speak of that the text touches. */
export function countAspects({ aspects }: VocabularyCounts): number {
  let count = 0;
  for (let bits = aspects; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** Takes any text, gives what its words are; Chinese and Japanese ones are not among them. Linear in it. */
export function readWordKinds(text: string): WordKinds {
  const words = text.toLowerCase().match(wordLetters);
  return words === null ? noWords : words.map((word) => known.get(word) ?? lookUp(word));
}

/** Tells whether a text has Chinese or Japanese letters, whose words `readWordKinds` does not give. */
export function holdsHan(text: string): boolean {
  return hanLetters.test(text);
}

/** Takes a text and what its words are, gives the number of policy words. */
export function countPolicyKinds(text: string, kinds: WordKinds): number {
  let count = 0;
  let previous = 0;
  for (const bits of kinds) {
    if (bits !== 0 && isPolicyWord(bits, previous)) count += 1;
    previous = bits;
  }
  if (!holdsHan(text)) return count;
  for (const [word] of text.matchAll(hanWord)) if ((hanWords.get(word) ?? 0) & wordKind.policy) count += 1;
  return count;
}

/** Counts in one pass over the words. Takes any text. Linear in it. */
export function countVocabulary(text: string): VocabularyCounts {
  const counts = countKinds([readWordKinds(text)]);
  if (holdsHan(text)) counts.aspects |= countHan(text, counts) & allAspects;
  return counts;
}

/** As `countVocabulary`, for texts that follow one another and whose words were read already; without Chinese and Japanese. */
export function countKinds(texts: readonly WordKinds[]): VocabularyCounts {
  const counts: VocabularyCounts = {
    words: 0,
    policy: 0,
    voice: 0,
    selfReference: 0,
    terms: 0,
    contract: 0,
    article: 0,
    guide: 0,
    aspects: 0,
  };
  let seen = 0;
  let previous = 0;
  let beforeThat = 0;
  let sinceWe = reach + 1;
  for (const kinds of texts) {
    counts.words += kinds.length;
    for (const bits of kinds) {
      sinceWe = bits & wordKind.we ? 0 : sinceWe + 1;
      if (bits !== 0) {
        const near = previous | beforeThat;
        seen |= bits;
        if (isPolicyWord(bits, previous)) counts.policy += 1;
        if (bits & wordKind.weHandle || (bits & wordKind.handling && sinceWe <= reach) || isOwnData(bits, near))
          counts.voice += 1;
        if (bits & wordKind.documentName && near & wordKind.pointer) counts.selfReference += 1;
        if (isOfGuide(bits, previous, beforeThat)) counts.guide += 1;
        if (bits & wordKind.terms) counts.terms += 1;
        if (bits & wordKind.contract) counts.contract += 1;
        if (bits & wordKind.article) counts.article += 1;
      }
      beforeThat = previous;
      previous = bits;
    }
  }
  counts.aspects = seen & allAspects;
  return counts;
}

/** A word that is one by itself, or the second of a pair: "third party", "opt out", "e-mail address", "personal data". */
function isPolicyWord(bits: number, previous: number): boolean {
  if (bits & wordKind.policy) return true;
  if (bits & wordKind.party) return (previous & wordKind.third) !== 0;
  if (bits & wordKind.outOrIn) return (previous & wordKind.opt) !== 0;
  if (bits & wordKind.address) return (previous & wordKind.electronic) !== 0;
  return (bits & wordKind.data) !== 0 && (previous & (wordKind.personal | wordKind.your)) !== 0;
}

/** "your account data", "personal details", and "datos personales", where the order is the other. */
function isOwnData(bits: number, near: number): boolean {
  if (bits & wordKind.data) return (near & (wordKind.your | wordKind.personal)) !== 0;
  return (bits & wordKind.personal) !== 0 && (near & wordKind.data) !== 0;
}

/** "your website", "your privacy policy", "a privacy policy". */
function isOfGuide(bits: number, previous: number, beforeThat: number): boolean {
  if (bits & wordKind.venture) return (previous & wordKind.your) !== 0;
  return (bits & wordKind.documentName) !== 0 && (beforeThat & (wordKind.your | wordKind.anyOf)) !== 0;
}

function countHan(text: string, counts: VocabularyCounts): number {
  let seen = 0;
  for (const [run] of text.matchAll(hanRun)) counts.words += run.length / charactersOfHanWord;
  for (const [word] of text.matchAll(hanWord)) {
    const bits = hanWords.get(word) ?? 0;
    seen |= bits;
    if (bits & wordKind.policy) counts.policy += 1;
    if (bits & wordKind.weHandle) counts.voice += 1;
    if (bits & wordKind.documentName) counts.selfReference += 1;
    if (bits & wordKind.terms) counts.terms += 1;
    if (bits & wordKind.article) counts.article += 1;
  }
  return seen;
}

/**
 * Letters and digits of any script, of small letters only. Of what lies beyond ASCII, only the common punctuation is left out, and what Chinese and
 * Japanese are written in, which `countHan` reads. One expression, since a loop over characters is slow until the browser has compiled it, and a
 * page is mostly read once.
 */
const wordLetters = /[a-z0-9\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2fff\ua000-\ufdff\ufe70-\ufeff]+/g;

function lookUp(word: string): number {
  if (word.length > longestWord) return 0;
  let bits = wholeWords.get(word) ?? 0;
  for (const { stem, kinds } of stemsByStart.get(word.slice(0, 2)) ?? []) if (word.startsWith(stem)) bits |= kinds;
  if (known.size >= mostKnown) known.clear();
  known.set(word, bits);
  return bits;
}
