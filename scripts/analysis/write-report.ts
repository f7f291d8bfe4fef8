import { isEnglish } from '../../lib/classify/is-english.ts';
import { listHeadings } from '../../lib/segment/list-headings.ts';
import { nestHeadings, type OutlineEntry } from '../../lib/segment/nest-headings.ts';
import { chooseFirst, dropRedundant } from '../../lib/summarise/choose-first.ts';
import { confidenceOf } from '../../lib/summarise/confidence-in-words.ts';
import { listContacts } from '../../lib/summarise/list-contacts.ts';
import { listOutsideLinks } from '../../lib/summarise/list-outside-links.ts';
import { findUnmetExpectations } from '../../lib/taxonomy/expectations.ts';
import { topics } from '../../lib/taxonomy/practices.ts';
import type { Block, Highlight, OptOut, PolicyAnalysis } from '../../lib/types.ts';
import type { TextKind } from '../../lib/vendors/judge-text.ts';
import type { PlacedVendor } from './place-vendor.ts';

const width = 100;
/** As in the popup: the mark is a shape and not only a colour. */
const marks = { good: '+', neutral: '.', caution: '!', bad: 'x' } as const;
const confidenceWords = { clear: 'clear', likely: 'likely', unsure: 'unsure, read it' } as const;

/** How the text stands to the known one; a day follows. */
const textWords: Record<TextKind, string> = {
  same: 'the text seen on',
  newer: 'a newer text than the one seen on',
  older: 'an older text than the one seen on',
  other: 'another text than the one seen on',
};

/**
 * The analysis as a page of plain text: what the popup shows, in the same order.
 *
 * @param vendor the known vendor whose policy it is, or null
 * @param blocks what the text was made of, for the levels of its headings
 */
export function writeReport(
  file: string,
  analysis: PolicyAnalysis,
  vendor: PlacedVendor | null,
  blocks: readonly Block[] = [],
): string {
  const head = [
    ...writeHead(file, analysis),
    ...(vendor === null
      ? []
      : [`Known vendor: ${vendor.name} (${vendor.sector}); ${textWords[vendor.text]} ${vendor.seen}`]),
  ];
  const optOuts = [
    '',
    'OPT OUT',
    ...(analysis.optOuts.length === 0 ? ['  none found'] : analysis.optOuts.map(writeOptOut)),
  ];
  const lines = isEnglish(analysis.language)
    ? [...head, ...writeFirst(analysis), ...optOuts, ...writePractices(analysis)]
    : [...head, ...writeOtherLanguage(analysis, blocks, optOuts)];
  return `${lines.join('\n')}\n`;
}

function writeFirst({ highlights }: PolicyAnalysis): string[] {
  return ['', 'FIRST', ...chooseFirst(highlights).map((highlight) => `  ${writeStatement(highlight)}`)];
}

/** What stands in place of the practices where the classifier does not read the language. */
function writeOtherLanguage(analysis: PolicyAnalysis, blocks: readonly Block[], optOuts: readonly string[]): string[] {
  const contacts = listContacts(analysis);
  const links = listOutsideLinks(analysis);
  return [
    '',
    ...wrapText(
      `Not in English (${analysis.language}). The classifier reads English only: what this policy does was not judged. Below is what can be read in any language.`,
      '',
    ),
    '',
    'OUTLINE',
    ...writeEntries(nestHeadings(listHeadings(analysis, blocks)), '  '),
    '',
    'CONTACTS',
    ...(contacts.length === 0
      ? ['  none found']
      : contacts.map(({ kind, value, role, clause }) => `  ${value}  (${kind}; ${role})  [${clause}]`)),
    ...optOuts,
    ...(links.length === 0
      ? []
      : ['', 'LINKS TO OTHER SITES', ...links.map(({ label, href }) => `  ${label}  ${href}`)]),
  ];
}

function writeEntries(entries: readonly OutlineEntry[], indent: string): string[] {
  return entries.flatMap(({ heading, entries: below }) => [
    `${indent}${heading.text}`,
    ...writeEntries(below, `${indent}  `),
  ]);
}

function writePractices(analysis: PolicyAnalysis): string[] {
  const lines: string[] = [];
  const highlights = dropRedundant(analysis.highlights);
  const quotes = new Map(analysis.clauses.map(({ id, text }) => [id, text]));
  lines.push('', ...writeFacts(analysis));
  for (const { id, title } of topics) {
    const ofTopic = highlights.filter(({ topic }) => topic === id);
    if (ofTopic.length === 0) continue;
    lines.push('', title.toUpperCase());
    for (const highlight of ofTopic) {
      lines.push(`  ${writeStatement(highlight)} (${confidenceWords[confidenceOf(highlight.score)]})`);
      lines.push(...wrapText(`"${quotes.get(highlight.clauses[0] ?? '') ?? ''}"`, '      '));
    }
  }
  const unmet = findUnmetExpectations(new Set(highlights.map(({ practice }) => practice)));
  if (unmet.length > 0)
    lines.push(
      '',
      ...wrapText(`Not found in this policy (${unmet.length}): ${unmet.map(({ label }) => label).join(', ')}`, ''),
    );
  return lines;
}

function writeHead(file: string, analysis: PolicyAnalysis): string[] {
  const date = analysis.lastUpdated ?? 'no date';
  const share = `Read ${Math.round(analysis.coverage * 100)} % of the page`;
  const leftOut = analysis.leftOut.length === 0 ? '' : `; left out: ${analysis.leftOut.join(' | ')}`;
  const lines = [
    `${analysis.title}  [${file}]`,
    `${date} . ${analysis.words.toLocaleString('en')} words, ${analysis.readingMinutes} min . ${share}${leftOut}`,
  ];
  if (!analysis.policy.isPolicy) lines.push(`This may be no privacy policy: ${analysis.policy.reasons.join('; ')}`);
  return lines;
}

function writeStatement({ valence, statement, clauses }: Highlight): string {
  return `${marks[valence]}  ${statement}  [${clauses.join(' ')}]`;
}

function writeOptOut({ label, covers, kind, target, clause }: OptOut): string {
  return `  ${label}  (${kind}; ${covers.join(', ')})${target === null ? '' : `  ${target}`}  [${clause}]`;
}

/** What data are used for and to whom they go, each with the first clause that says so. */
function writeFacts({ facts }: PolicyAnalysis): string[] {
  const write = (title: string, found: readonly { id: string; clauses: string[] }[]) =>
    found.length === 0
      ? []
      : wrapText(`${title}: ${found.map(({ id, clauses }) => `${id} [${clauses[0]}]`).join(', ')}`, '');
  return [...write('Purposes', facts.purposes), ...write('Given to', facts.thirdPartyKinds)];
}

function wrapText(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
