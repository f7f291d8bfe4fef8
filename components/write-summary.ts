/** The summary as plain text, to be pasted into a message or a note. */
import { isEnglish } from '../lib/classify/is-english.ts';
import { listHeadings } from '../lib/segment/list-headings.ts';
import { dropRedundant } from '../lib/summarise/choose-first.ts';
import { listContacts } from '../lib/summarise/list-contacts.ts';
import { writeOutEmail } from '../lib/summarise/read-addresses.ts';
import { findUnmetExpectations } from '../lib/taxonomy/expectations.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { groupByTopic } from './arrange-highlights.ts';
import { formatPolicyDate } from './format-date.ts';
import { valenceWords } from './Mark.tsx';
import { nameLanguage } from './name-language.ts';
import { writeOutTarget } from './openable-address.ts';
import { orderContacts } from './order-contacts.ts';
import { orderOptOuts } from './order-opt-outs.ts';
import { findClauses } from './quote-clause.ts';

/** Every statement with its clearest clause, by topic; `locale` decides how dates and numbers are written. */
export function writeSummary(analysis: PolicyAnalysis, locale: string): string {
  const date = analysis.lastUpdated === null ? 'no date found' : formatPolicyDate(analysis.lastUpdated, locale);
  const head = [
    analysis.title,
    analysis.url,
    `${date}, ${analysis.words.toLocaleString(locale)} words, read ${Math.floor(analysis.coverage * 100)} %`,
  ];
  const optOuts = orderOptOuts(analysis.optOuts).map((optOut) => {
    const target = writeOutTarget(optOut);
    return `- ${target === null ? optOut.label : `${optOut.label}: ${target}`}`;
  });
  return [
    ...head,
    ...(isEnglish(analysis.language) ? writeTopics(analysis) : writeOtherLanguage(analysis)),
    ...(optOuts.length > 0 ? ['', 'Opt out', ...optOuts] : []),
    ...(isEnglish(analysis.language) ? writeMissing(analysis) : []),
    '',
    'Read by Clauselight on the reader\u2019s own computer. A statement may be wrong: read its clause.',
  ].join('\n');
}

function writeTopics(analysis: PolicyAnalysis): string[] {
  return groupByTopic(dropRedundant(analysis.highlights)).flatMap(({ topic, highlights }) => [
    '',
    topic.title,
    ...highlights.flatMap((highlight) => [
      `- ${highlight.statement} (${valenceWords[highlight.valence]})`,
      ...findClauses(analysis, highlight.clauses.slice(0, 1)).map((clause) => `  "${clause.text}"`),
    ]),
  ]);
}

function writeMissing({ highlights }: PolicyAnalysis): string[] {
  const missing = findUnmetExpectations(new Set(highlights.map(({ practice }) => practice)));
  return missing.length > 0 ? ['', `Not found: ${missing.map(({ label }) => label).join(', ')}`] : [];
}

/** What can be said of a policy in a language that the classifier does not read. */
function writeOtherLanguage(analysis: PolicyAnalysis): string[] {
  const contacts = orderContacts(listContacts(analysis)).map(({ kind, value }) =>
    kind === 'email' ? writeOutEmail(value) : value,
  );
  return [
    '',
    `Written in ${nameLanguage(analysis.language)}. The classifier reads English only: what the policy does was not judged.`,
    ...writeList(
      'Outline',
      listHeadings(analysis).map(({ text }) => text),
    ),
    ...writeList('Contacts', contacts),
  ];
}

function writeList(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => `- ${item}`)];
}
