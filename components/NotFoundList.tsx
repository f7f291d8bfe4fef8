import { useContext } from 'preact/hooks';
import { findUnmetExpectations } from '../lib/taxonomy/expectations.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { countMentions, sayMentions } from './standing/say-standing.ts';
import { ComparisonContext } from './standing/standing-context.ts';

/** What one may expect of a policy and was not found in this one: told as a plain fact, since the reading may have missed it. */
export function NotFoundList({ analysis }: { analysis: PolicyAnalysis }) {
  const standing = useContext(ComparisonContext);
  const missing = findUnmetExpectations(new Set(analysis.highlights.map(({ practice }) => practice)));
  if (missing.length === 0) return null;
  const title = `Not found in this policy (${missing.length})`;
  if (standing?.outcome !== 'loaded') {
    return (
      <section class="section not-found" aria-labelledby="not-found-title">
        <p>
          <b id="not-found-title">{`${title}: `}</b>
          {`${missing.map(({ label }) => label).join(', ')}.`}
        </p>
      </section>
    );
  }
  const { baseline, sector, vendor } = standing;
  const rows = missing
    .map((expectation) => ({
      label: expectation.label,
      mentions: countMentions(expectation, baseline, { sector, leaveOut: vendor?.known.id ?? null }),
    }))
    .sort((one, other) => other.mentions.vendors - one.mentions.vendors);
  return (
    <section class="section not-found" aria-labelledby="not-found-title">
      <p>
        <b id="not-found-title">{title}</b>
        {'; beside it, who else does speak of it: known vendors, and ordinary websites of 2020'}
      </p>
      <dl class="mentions">
        {rows.map(({ label, mentions }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{sayMentions(mentions, sector)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
