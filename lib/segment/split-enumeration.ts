import type { TextSpan } from './text-span.ts';

/** A sentence that is one long enumeration, cut up. */
export interface Enumeration {
  /** The words before the first item: "We do not:". */
  leadIn: TextSpan;
  items: TextSpan[];
}

/** An item shorter than this, in characters, cannot stand alone as evidence ("(i) name, (ii) e-mail"). */
const shortestItem = 25;

/** Without a colon before the first item, only sentences longer than this are worth cutting up. */
const longSentence = 300;

/** "(a)", "(iv)", "(3)", "a)", "3)" or a bullet between white space. */
const mark = /(?<=^|[\s:;,—–])(?:\(([a-z]{1,4}|[A-Z]|\d{1,2})\)|([a-h]|[ivx]{1,4}|\d{1,2})\)|([•●▪■‣◦·]))(?=\s)/gu;

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Every mark has one of these, and most sentences none. */
const markSign = /[)•●▪■‣◦·]/;

/** What the item at `position` (from 0) may be called, in each way of counting. */
function nameItem(position: number): readonly string[] {
  const letter = String.fromCharCode(97 + position);
  return [letter, letter.toUpperCase(), String(position + 1), roman[position] ?? '', '•'];
}

/** Starts of the items that count up from the first name of one way of counting. */
function findItemStarts(text: string): number[] {
  if (!markSign.test(text)) return [];
  const found = [...text.matchAll(mark)].map((match) => ({
    start: match.index,
    name: match[3] === undefined ? (match[1] ?? match[2] ?? '') : '•',
  }));
  // Counting with "i" is roman unless the letters came to it, which they cannot as the first item.
  for (const way of [4, 0, 1, 2, 3]) {
    const starts: number[] = [];
    for (const { start, name } of found) {
      if (name !== '' && name === nameItem(starts.length)[way]) starts.push(start);
    }
    if (starts.length >= 2) return starts;
  }
  return [];
}

/**
 * Cuts "We do not: (a) sell your data; (b) rent it to others." into its items.
 *
 * @param sentence one sentence, bounded in length by the sentence steps.
 * @returns offsets into the sentence, covering it but for nothing; undefined where it is no enumeration, or where its
 *   items are too short to stand alone.
 */
export function splitEnumeration(sentence: string): Enumeration | undefined {
  const starts = findItemStarts(sentence);
  const [first] = starts;
  if (first === undefined) return undefined;
  const leadIn = sentence.slice(0, first).trimEnd();
  if (!/\S\s+\S/.test(leadIn)) return undefined;
  if (!/[:：]$/.test(leadIn) && sentence.length < longSentence) return undefined;
  const items = starts.map((start, at) => ({ start, end: starts[at + 1] ?? sentence.length }));
  if (items.some(({ start, end }) => end - start < shortestItem)) return undefined;
  return { leadIn: { start: 0, end: first }, items };
}
