import { findUnmetExpectations } from '../lib/taxonomy/expectations.ts';
import type { PolicyAnalysis } from '../lib/types.ts';

/** What one may expect of a policy and was not found in this one: told as a plain fact, since the reading may have missed it. */
export function NotFoundList({ analysis }: { analysis: PolicyAnalysis }) {
  const missing = findUnmetExpectations(new Set(analysis.highlights.map(({ practice }) => practice)));
  if (missing.length === 0) return null;
  return (
    <section class="section not-found" aria-labelledby="not-found-title">
      <p>
        <b id="not-found-title">{`Not found in this policy (${missing.length}): `}</b>
        {`${missing.join(', ')}.`}
      </p>
    </section>
  );
}
