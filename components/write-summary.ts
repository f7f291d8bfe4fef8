/** The summary as plain text, to be pasted into a message or a note. */
import { dropRedundant } from '../lib/summarise/choose-first.ts';
import { findUnmetExpectations } from '../lib/taxonomy/expectations.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { groupByTopic } from './arrange-highlights.ts';
import { formatPolicyDate } from './format-date.ts';
import { valenceWords } from './Mark.tsx';
import { isEnglish, nameLanguage } from './name-language.ts';
import { writeOutTarget } from './openable-address.ts';
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
  const topics = groupByTopic(dropRedundant(analysis.highlights)).flatMap(({ topic, highlights }) => [
    '',
    topic.title,
    ...highlights.flatMap((highlight) => [
      `- ${highlight.statement} (${valenceWords[highlight.valence]})`,
      ...findClauses(analysis, highlight.clauses.slice(0, 1)).map((clause) => `  "${clause.text}"`),
    ]),
  ]);
  const optOuts = orderOptOuts(analysis.optOuts).map((optOut) => {
    const target = writeOutTarget(optOut);
    return `- ${target === null ? optOut.label : `${optOut.label}: ${target}`}`;
  });
  const found = new Set(analysis.highlights.map(({ practice }) => practice));
  // What is not found in a language that is not read says nothing.
  const missing = isEnglish(analysis.language) ? findUnmetExpectations(found) : [];
  return [
    ...head,
    ...(isEnglish(analysis.language)
      ? []
      : ['', `Likely to be wrong: written in ${nameLanguage(analysis.language)}, and read as English.`]),
    ...topics,
    ...(optOuts.length > 0 ? ['', 'Opt out', ...optOuts] : []),
    ...(missing.length > 0 ? ['', `Not found: ${missing.map(({ label }) => label).join(', ')}`] : []),
    '',
    'Read by Clauselight on the reader\u2019s own computer. A statement may be wrong: read its clause.',
  ].join('\n');
}
