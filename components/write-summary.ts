/** The summary as plain text, to be pasted into a message or a note. */
import { dropRedundant } from '../lib/summarise/choose-first.ts';
import { findUnmetExpectations } from '../lib/taxonomy/expectations.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { groupByTopic } from './arrange-highlights.ts';
import { formatPolicyDate } from './format-date.ts';
import { valenceWords } from './Mark.tsx';
import { findClauses } from './quote-clause.ts';

/** Every statement with its clearest clause, by topic; `locale` decides how dates and numbers are written. */
export function writeSummary(analysis: PolicyAnalysis, locale: string): string {
  const date = analysis.lastUpdated === null ? 'no date found' : formatPolicyDate(analysis.lastUpdated, locale);
  const head = [
    analysis.title,
    analysis.url,
    `${date}, ${analysis.words.toLocaleString(locale)} words, read ${Math.floor(analysis.coverage * 100)} %`,
  ];
  const topics = groupByTopic(dropRedundant(analysis.highlights)).flatMap(({ topic, highlights }) => [
    '',
    topic.title,
    ...highlights.flatMap((highlight) => [
      `- ${highlight.statement} (${valenceWords[highlight.valence]})`,
      ...findClauses(analysis, highlight.clauses.slice(0, 1)).map((clause) => `  "${clause.text}"`),
    ]),
  ]);
  const optOuts = analysis.optOuts.map(({ label, target }) => `- ${target === null ? label : `${label}: ${target}`}`);
  const missing = findUnmetExpectations(new Set(analysis.highlights.map(({ practice }) => practice)));
  return [
    ...head,
    ...topics,
    ...(optOuts.length > 0 ? ['', 'Opt out', ...optOuts] : []),
    ...(missing.length > 0 ? ['', `Not found: ${missing.join(', ')}`] : []),
    '',
    'Read by Clauselight on the reader\u2019s own computer. A statement may be wrong: read its clause.',
  ].join('\n');
}
