/**
 * A cheap test that rules most expressions out before they run. 86 practices ask each clause for words that it mostly lacks; a call of
 * an expression costs far more than a look at which groups of three characters the clause has.
 */

/** Which groups of three characters a text holds, as bits under a hash; a bit may stand for several groups. */
export type TrigramSet = Uint32Array;

/** One of these literals stands in every text that the expression matches; each is given by the hashes of its trigrams. */
export type RequiredLiterals = readonly (readonly number[])[];

/** 4,096 bits: with some 200 trigrams a clause, an absent one is taken for present once in twenty. */
const hashMask = 4095;

function hashTrigram(text: string, index: number): number {
  return (text.charCodeAt(index) * 961 + text.charCodeAt(index + 1) * 31 + text.charCodeAt(index + 2)) & hashMask;
}

/** The trigrams of a text. */
export function collectTrigrams(text: string): TrigramSet {
  const set = new Uint32Array((hashMask + 1) / 32);
  for (let index = 0; index + 2 < text.length; index++) {
    const hash = hashTrigram(text, index);
    set[hash >> 5] = (set[hash >> 5] ?? 0) | (1 << (hash & 31));
  }
  return set;
}

/** Splits the source of an expression at the bars outside of groups and classes. */
function splitAlternatives(source: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < source.length; index++) {
    const character = source[index];
    if (character === '\\') index++;
    else if (character === '[') index = source.indexOf(']', index);
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      alternatives.push(source.slice(start, index));
      start = index + 1;
    }
  }
  return [...alternatives, source.slice(start)];
}

/**
 * The longest run of plain characters that an alternative always matches. Groups and classes end a run, and a character before a
 * quantifier does not count; word boundaries are of no width and do neither.
 */
function longestLiteral(alternative: string): string {
  const withoutGroups = replaceGroups(alternative).replaceAll('\\b', '');
  const runs = withoutGroups
    .replace(/\\[wds]|\\[^bwds]|\[[^\]]*\]|[.^$]/g, '\0')
    .replace(/.(?:[?*]|\{[^}]*\})|\+/g, '\0')
    .split('\0');
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** Puts a mark in the place of each group, the quantifier included. */
function replaceGroups(source: string): string {
  let result = source;
  // Innermost first; a source has a handful of levels.
  for (let previous = ''; previous !== result; ) {
    previous = result;
    result = result.replace(/\((?:[^()\\]|\\.)*\)(?:[?*+]|\{[^}]*\})?/, '\0');
  }
  return result;
}

/**
 * Finds literals of which one stands in every text that the expression matches.
 * @param expression without flags, over the same normalised text as the trigrams.
 * @returns undefined where some alternative has no literal of at least three characters: then only the expression itself can tell.
 */
export function findRequiredLiterals(expression: RegExp): RequiredLiterals | undefined {
  const literals = splitAlternatives(expression.source).map(longestLiteral);
  if (literals.some((literal) => literal.length < 3)) return undefined;
  return literals.map((literal) =>
    Array.from({ length: literal.length - 2 }, (_, index) => hashTrigram(literal, index)),
  );
}

/** Whether a text with those trigrams may hold one of the literals; never false where it does. */
export function mayContain(literals: RequiredLiterals, trigrams: TrigramSet): boolean {
  for (const hashes of literals) {
    let all = true;
    for (const hash of hashes) {
      if (((trigrams[hash >> 5] ?? 0) & (1 << (hash & 31))) === 0) {
        all = false;
        break;
      }
    }
    if (all) return true;
  }
  return false;
}
