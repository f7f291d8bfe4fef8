import type {
  ClauseRow,
  FactChange,
  PolicyChanges,
  PracticeChange,
  WordPiece,
} from '../../lib/compare/policy-changes.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';

const width = 100;
const marks = { worse: 'x', better: '+', neutral: '.' } as const;
/** Quotations of one statement; the JSON has them all. */
const mostQuotes = 2;
/** Words of an unchanged run that are shown on each side of a change. */
const aroundWords = 12;

/** A comparison as a page of plain text: what it means first, then the clauses that changed, [-removed-] and {+added+}. */
export function writeChangesReport(changes: PolicyChanges, before: PolicyAnalysis, after: PolicyAnalysis): string {
  const old = new Map(before.clauses.map(({ id, text }) => [id, text]));
  const young = new Map(after.clauses.map(({ id, text }) => [id, text]));
  const lines = [
    `${changes.after.title}`,
    `old: ${writeHead(changes.before)}`,
    `new: ${writeHead(changes.after)}`,
    '',
    ...wrapText(changes.summary, ''),
  ];
  const titles = { worse: 'LESS IN YOUR FAVOUR', better: 'MORE IN YOUR FAVOUR', neutral: 'ALSO' } as const;
  for (const bearing of ['worse', 'better', 'neutral'] as const) {
    const ofBearing = changes.practices.filter((change) => change.bearing === bearing);
    if (ofBearing.length === 0) continue;
    lines.push('', titles[bearing]);
    for (const change of ofBearing) lines.push(...writePractice(change, old, young));
  }
  if (changes.facts.length > 0) lines.push('', 'FACTS', ...changes.facts.flatMap((fact) => writeFact(fact)));
  lines.push('', 'CLAUSES', ...writeRows(changes.rows));
  return `${lines.join('\n')}\n`;
}

function writeHead({ url, lastUpdated, words, coverage }: PolicyChanges['before']): string {
  const share = coverage < 1 ? ` . read ${Math.floor(coverage * 100)} % of the page` : '';
  return `${lastUpdated ?? 'no date'} . ${words.toLocaleString('en')} words${share}  [${url}]`;
}

function writePractice(
  change: PracticeChange,
  old: ReadonlyMap<string, string>,
  young: ReadonlyMap<string, string>,
): string[] {
  const doubt =
    change.confidence === 'clear' ? '' : ` (${change.confidence === 'likely' ? 'likely' : 'unsure, read it'})`;
  const quote = (side: string, clauses: readonly string[], texts: ReadonlyMap<string, string>) =>
    clauses.slice(0, mostQuotes).flatMap((id) => wrapText(`${side} ${id}: "${texts.get(id) ?? ''}"`, '      '));
  return [
    ...wrapText(`${marks[change.bearing]}  ${change.sentence}${doubt}`, '  '),
    ...quote('old', change.beforeClauses, old),
    ...quote('new', change.afterClauses, young),
  ];
}

function writeFact({ sentence, beforeClauses, afterClauses }: FactChange): string[] {
  const places = [...beforeClauses.map((id) => `old ${id}`), ...afterClauses.map((id) => `new ${id}`)];
  return wrapText(`.  ${sentence}  [${places.join(' ')}]`, '  ');
}

/** All rows but those that are the same, under their headings. */
function writeRows(rows: readonly ClauseRow[]): string[] {
  const lines: string[] = [];
  let heading: string | undefined;
  for (const row of rows) {
    if (row.kind === 'same' && !row.moved && !row.leadInChanged) continue;
    const own = (row.after ?? row.before)?.heading ?? '';
    if (own !== heading) lines.push('', `  ${own === '' ? '(no heading)' : own}`);
    heading = own;
    lines.push(...wrapText(`${nameRow(row)}: ${writeRow(row)}`, '    '));
  }
  return lines.length === 0 ? ['  all the same'] : lines;
}

function nameRow(row: ClauseRow): string {
  const words: string[] = [
    row.kind === 'same' ? '' : row.kind,
    row.moved ? 'moved' : '',
    row.minor === null ? '' : `${row.minor} only`,
  ];
  if (row.leadInChanged) words.push('other introduction');
  return words.filter((word) => word !== '').join(', ');
}

function writeRow(row: ClauseRow): string {
  if (row.kind === 'edited') return row.pieces.map(writePiece).join('');
  const side = row.after ?? row.before;
  const from = row.moved && row.before !== null ? ` (from "${row.before.heading}")` : '';
  const leadIn =
    row.leadInChanged && row.before !== null && row.after !== null
      ? `[-${row.before.leadIn}-] {+${row.after.leadIn}+} `
      : '';
  return `${leadIn}${side.text}${from}`;
}

function writePiece({ kind, text }: WordPiece, at: number, pieces: readonly WordPiece[]): string {
  if (kind === 'removed') return `[-${text.trimEnd()}-]${/\s$/.test(text) ? ' ' : ''}`;
  if (kind === 'added') return `{+${text.trimEnd()}+}${/\s$/.test(text) ? ' ' : ''}`;
  const words = text.split(/(?<=\s)/);
  if (words.length <= 2 * aroundWords + 4) return text;
  const head = at === 0 ? '' : words.slice(0, aroundWords).join('');
  const tail = at === pieces.length - 1 ? '' : words.slice(-aroundWords).join('');
  return `${head}... ${tail}`;
}

function wrapText(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line);
      line = `${indent}  `;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
