/** One saved policy as Markdown, to be kept or handed on: statements with their clauses, facts, opt-outs, and the reader's own words. */

import { isEnglish } from '../classify/is-english.ts';
import { escapeMarkdown, writeMarkdownAddress } from '../escape-markdown.ts';
import { listHeadings } from '../segment/list-headings.ts';
import { dropRedundant } from '../summarise/choose-first.ts';
import { topics } from '../taxonomy/practices.ts';
import type { PolicyAnalysis, PolicyFacts } from '../types.ts';
import type { PolicyRow, VersionRow } from './database.ts';

/** Clauses quoted under a statement; the others are in the policy itself. */
const mostQuotes = 3;

/** Takes the policy's row, one of its versions and that version's analysis. Dates are ISO 8601, in UTC. Ends with a line break. */
export function writeMarkdown(
  policy: Pick<PolicyRow, 'address' | 'site' | 'notes' | 'tags'>,
  version: Pick<VersionRow, 'savedAt'>,
  analysis: PolicyAnalysis,
): string {
  const quote = quoteFrom(analysis);
  const english = isEnglish(analysis.language);
  const highlights = english ? dropRedundant(analysis.highlights) : [];
  const sections = [
    `# ${escapeMarkdown(policy.site)}: ${escapeMarkdown(analysis.title)}`,
    writeHead(policy, version, analysis),
    ...(policy.notes === '' ? [] : ['## Notes', escapeLines(policy.notes)]),
    ...(english
      ? []
      : [
          `Not in English (${escapeMarkdown(analysis.language)}). The classifier reads English only: what the policy does was not judged.`,
          ...writeOutline(analysis),
        ]),
    ...topics.flatMap(({ id, title }) => {
      const found = highlights.filter(({ topic }) => topic === id);
      if (found.length === 0) return [];
      const lines = found.map(
        ({ statement, valence, clauses }) => `- **${escapeMarkdown(statement)}** (${valence})${quote(clauses)}`,
      );
      return [`## ${title}`, lines.join('\n')];
    }),
    ...writeOptOuts(analysis),
    ...writeFacts(analysis.facts),
    '---',
    'Read by Clauselight on the reader\u2019s own computer. A statement may be wrong: read its clause.',
  ];
  return `${sections.join('\n\n')}\n`;
}

function writeHead(
  { address, tags }: Pick<PolicyRow, 'address' | 'tags'>,
  { savedAt }: Pick<VersionRow, 'savedAt'>,
  { lastUpdated, words, coverage, leftOut }: PolicyAnalysis,
): string {
  return [
    `- Address: ${writeMarkdownAddress(address)}`,
    `- Date of the policy: ${lastUpdated ?? 'not found'}`,
    `- Saved: ${new Date(savedAt).toISOString().slice(0, 10)}`,
    `- Words: ${words}`,
    `- Read: ${Math.floor(coverage * 100)} %`,
    ...(leftOut.length === 0 ? [] : [`- Left out: ${leftOut.map(escapeMarkdown).join('; ')}`]),
    ...(tags.length === 0 ? [] : [`- Tags: ${tags.map(escapeMarkdown).join(', ')}`]),
  ].join('\n');
}

/** The headings, where there are no statements to go by. */
function writeOutline(analysis: PolicyAnalysis): string[] {
  const headings = listHeadings(analysis).map(({ text }) => `- ${escapeMarkdown(text)}`);
  return headings.length === 0 ? [] : ['## Outline', headings.join('\n')];
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

function writeOptOuts({ optOuts }: PolicyAnalysis): string[] {
  if (optOuts.length === 0) return [];
  const lines = optOuts.map(({ label, target, covers }) => {
    const place = target === null || target === label ? '' : `: ${writeMarkdownAddress(target)}`;
    return `- ${escapeMarkdown(label)}${place} (${covers.join(', ')})`;
  });
  return ['## Opt out', lines.join('\n')];
}

function writeFacts(facts: PolicyFacts): string[] {
  const list = (title: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`- ${title}: ${[...new Set(values)].map(escapeMarkdown).join(', ')}`];
  const lines = [
    ...list('Kinds of data', facts.dataTypes.map(nameId)),
    ...list('Purposes', facts.purposes.map(nameId)),
    ...list('Kinds of recipients', facts.thirdPartyKinds.map(nameId)),
    ...list(
      'Named recipients',
      facts.thirdParties.map(({ name }) => name),
    ),
    ...list(
      'Kept',
      facts.retention.map(({ period, what }) => (what === '' ? period : `${what}: ${period}`)),
    ),
    ...list(
      'Contacts',
      facts.contacts.map(({ value }) => value),
    ),
    ...list(
      'Laws and frameworks',
      facts.frameworks.map(({ id }) => id),
    ),
    ...(facts.minimumAge === null ? [] : [`- Minimum age: ${facts.minimumAge}`]),
  ];
  return lines.length === 0 ? [] : ['## Facts', lines.join('\n')];
}

function nameId({ id }: { id: string }): string {
  return id.replaceAll('-', ' ');
}

/** The reader's own lines and paragraphs stay; a backslash at a line's end is the line break that editors do not trim away. */
function escapeLines(text: string): string {
  const lines = text.split(/\r\n?|\n/).map(escapeMarkdown);
  return lines
    .map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}\\` : line))
    .join('\n')
    .trim();
}
