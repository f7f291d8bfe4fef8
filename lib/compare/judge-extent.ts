/** How far two versions are apart, in one word and in one sentence. */
import type { PolicyAnalysis } from '../types.ts';
import type {
  ChangeExtent,
  ClauseRow,
  FactChange,
  MinorChange,
  PolicyChanges,
  PracticeChange,
} from './policy-changes.ts';
import { readWords } from './read-clause-words.ts';

/** In the order in which they are told. */
const minorOrder: readonly MinorChange[] = [
  'date',
  'name',
  'address',
  'numbering',
  'spelling',
  'white-space',
  'headings',
  'order',
];

/** What each minor difference is called in a sentence. */
const minorWords: Record<MinorChange, string> = {
  date: 'its date',
  name: 'the company’s name',
  address: 'the company’s address',
  numbering: 'the numbers of sections',
  spelling: 'spelling',
  'white-space': 'spacing',
  headings: 'headings',
  order: 'the order of clauses',
};

/** Every kind of minor difference between two versions. */
export function listMinor(before: PolicyAnalysis, after: PolicyAnalysis, rows: readonly ClauseRow[]): MinorChange[] {
  const found = new Set(rows.flatMap(({ minor }) => minor ?? []));
  if (rows.some(({ moved }) => moved)) found.add('order');
  if (listHeadings(before) !== listHeadings(after)) found.add('headings');
  // The clauses agree and the text does not: it is bullets or blank lines between them.
  if (found.size === 0 && before.text !== after.text && rows.every(({ kind }) => kind === 'same'))
    found.add('white-space');
  return minorOrder.filter((kind) => found.has(kind));
}

function listHeadings({ clauses }: PolicyAnalysis): string {
  const headings = clauses.map(({ heading }) => heading);
  return headings.filter((heading, at) => heading !== headings[at - 1]).join('\n');
}

/** With less than this share of the words matched, most of the text has no counterpart. */
const leastMatched = 0.45;

/** The share of all words of both versions that stand in a row with a counterpart, 0 to 1; an edited row counts with the words that stayed. */
export function measureMatched(rows: readonly ClauseRow[]): number {
  let [matched, all] = [0, 0];
  for (const row of rows) {
    if (row.kind === 'edited') {
      for (const { kind, text } of row.pieces) {
        const words = readWords(text).length;
        matched += kind === 'same' ? 2 * words : 0;
        all += kind === 'same' ? 2 * words : words;
      }
    } else {
      const words = readWords((row.after ?? row.before)?.text ?? '').length;
      matched += row.kind === 'same' ? 2 * words : 0;
      all += row.kind === 'same' ? 2 * words : words;
    }
  }
  return all === 0 ? 1 : matched / all;
}

/** Takes both texts, the rows, the minor differences and the matched share. */
export function judgeExtent(
  before: PolicyAnalysis,
  after: PolicyAnalysis,
  rows: readonly ClauseRow[],
  minor: readonly MinorChange[],
  matched: number,
): ChangeExtent {
  if (before.text === after.text) return 'identical';
  const isMinor = rows.every((row) => !row.leadInChanged && (row.kind === 'same' || row.minor !== null));
  if (isMinor)
    return minor.every((kind) => kind === 'date' || kind === 'white-space') && minor.includes('date')
      ? 'date-only'
      : 'nothing-that-matters';
  return matched < leastMatched ? 'rewrite' : 'edits';
}

/** One sentence on what it comes to, with a full stop. */
export function writeExtent(
  { extent, minor, counts, matched }: Pick<PolicyChanges, 'extent' | 'minor' | 'counts' | 'matched'>,
  practices: readonly PracticeChange[],
  facts: readonly FactChange[],
): string {
  switch (extent) {
    case 'identical':
      return 'Nothing changed.';
    case 'date-only':
      return 'Only the date changed.';
    case 'nothing-that-matters':
      return `Nothing that matters changed, only ${listInWords(minor.map((kind) => minorWords[kind]))}.`;
    case 'rewrite':
      return `Rewritten: ${matched < 0.02 ? 'hardly any' : `about ${Math.round(matched * 100)} %`} of the words have a counterpart. ${sayFound(practices, facts)}`;
    case 'edits':
      return `${sayCounts(counts)} ${sayFound(practices, facts)}`;
  }
}

function sayCounts({ edited, added, removed, moved }: PolicyChanges['counts']): string {
  const parts = [
    edited > 0 ? `${edited} edited` : '',
    added > 0 ? `${added} added` : '',
    removed > 0 ? `${removed} removed` : '',
    moved > 0 ? `${moved} moved` : '',
  ].filter((part) => part !== '');
  return `Clauses: ${parts.join(', ')}.`;
}

function sayFound(practices: readonly PracticeChange[], facts: readonly FactChange[]): string {
  if (practices.length + facts.length > 0) return '';
  return 'None of the practices and facts that are looked for changed.';
}

function listInWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? 'its layout') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
