/** A comparison as Markdown, to be kept or handed on: the table, and the clauses of the policies whose text the reader has. */
import { escapeMarkdown, writeMarkdownAddress } from '../escape-markdown.ts';
import { topics } from '../taxonomy/practices.ts';
import type { PolicyAnalysis } from '../types.ts';
import {
  type ComparedPolicy,
  type Comparison,
  compareProfiles,
  type FactRow,
  type PracticeCell,
  type PracticeRow,
} from './compare-profiles.ts';
import { notFoundWords, sayStance } from './say-stance.ts';

/** A policy with what is told of it above the table. */
export interface WrittenPolicy extends ComparedPolicy {
  label: string;
  /** Where it is published, or null. */
  address: string | null;
  /** Where its facts are from: "known vendor, text seen on 2024-05-01". */
  origin: string;
}

/** Clauses quoted under a statement; the others are in the policy itself. */
const mostQuotes = 3;

/** Takes the policies in their order. Dates are ISO 8601. Ends with a line break. */
export function writeComparison(policies: readonly WrittenPolicy[]): string {
  const comparison = compareProfiles(policies);
  const sections = [
    `# ${policies.map(({ label }) => escapeMarkdown(label)).join(' / ')}`,
    policies.map(writeHead).join('\n'),
    ...writeTables('Where they differ', comparison.different, policies),
    ...writeTables('Same in all', comparison.same, policies),
    ...writeClauses(comparison, policies),
    '---',
    '\u201cNot found\u201d means that nothing was recognised, not that nothing is there. Read by Clauselight; a statement may be wrong: read the policy.',
  ];
  return `${sections.join('\n\n')}\n`;
}

function writeHead({ label, address, origin, profile }: WrittenPolicy): string {
  const facts = [
    origin,
    profile.lastUpdated === null ? 'no date found' : `policy of ${profile.lastUpdated}`,
    `${profile.words} words`,
  ].map(escapeMarkdown);
  const place = address === null ? '' : `, ${writeMarkdownAddress(address)}`;
  return `- **${escapeMarkdown(label)}**: ${facts.join(', ')}${place}`;
}

function writeTables(title: string, rows: Comparison['same'], policies: readonly WrittenPolicy[]): string[] {
  const tables = [
    ...rows.topics.map((group) => writeTable(group.title, group.rows.map(writePractice), policies)),
    ...(rows.facts.length === 0 ? [] : [writeTable('Facts', rows.facts.map(writeFact), policies)]),
  ];
  return tables.length === 0 ? [] : [`## ${title}`, ...tables];
}

function writeTable(title: string, rows: readonly string[], policies: readonly WrittenPolicy[]): string {
  const heads = [escapeMarkdown(title), ...policies.map(({ label }) => escapeMarkdown(label))];
  return [writeRow(heads), writeRow(heads.map(() => '---')), ...rows].join('\n');
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writePractice({ practice, title, cells }: PracticeRow): string {
  const say = (cell: PracticeCell | null) => {
    if (cell === null) return notFoundWords;
    const doubt = cell.confidence === 'unsure' ? ', unsure' : '';
    return `${sayStance(practice, cell.stance)} (${cell.valence}${doubt})`;
  };
  return writeRow([escapeMarkdown(title), ...cells.map(say)]);
}

function writeFact({ title, cells }: FactRow): string {
  const say = (values: FactRow['cells'][number]) =>
    values.length === 0 ? notFoundWords : values.map(({ text }) => escapeMarkdown(text)).join('; ');
  return writeRow([escapeMarkdown(title), ...cells.map(say)]);
}

/** Statements with their clauses, by topic, of the policies whose text the reader has. */
function writeClauses({ different, same }: Comparison, policies: readonly WrittenPolicy[]): string[] {
  const quoting = policies.map(({ analysis }) => (analysis === null ? null : quoteFrom(analysis)));
  const writePolicies = ({ cells }: PracticeRow) =>
    cells.flatMap((cell, index) => {
      const quotes = cell === null ? '' : (quoting[index]?.(cell.clauses) ?? '');
      const label = escapeMarkdown(policies[index]?.label ?? '');
      return cell === null || quotes === '' ? [] : [`- **${label}**: ${escapeMarkdown(cell.statement)}${quotes}`];
    });
  const groups = [...different.topics, ...same.topics];
  const sections = topics.flatMap(({ id, title }) => {
    const lines = groups.filter(({ topic }) => topic === id).flatMap(({ rows }) => rows.flatMap(writePolicies));
    return lines.length === 0 ? [] : [`### ${title}`, lines.join('\n')];
  });
  return sections.length === 0 ? [] : ['## Clauses', ...sections];
}

/** Gives a function that writes clauses as quotations under a list item. */
function quoteFrom({ clauses }: PolicyAnalysis): (ids: readonly string[]) => string {
  const texts = new Map(clauses.map(({ id, text }) => [id, text]));
  return (ids) => {
    const quoted = ids.slice(0, mostQuotes).flatMap((id) => texts.get(id) ?? []);
    // An empty quotation line parts the quotations, which Markdown would join into one.
    return quoted.map((text) => `\n  > ${escapeMarkdown(text)}`).join('\n  >');
  };
}
