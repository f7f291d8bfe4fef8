import { useMemo, useState } from 'preact/hooks';
import { type PracticeId, type TopicId, topics } from '../../lib/taxonomy/practices.ts';
import { statementOf } from '../../lib/taxonomy/stances.ts';
import { findSimilar, type SimilarVendor } from '../../lib/vendors/find-similar.ts';
import type { KnownVendor, VendorBaseline, VendorVersion } from '../../lib/vendors/vendor-baseline.ts';
import { Select } from '../library/Select.tsx';
import { titleOfSector } from './filter-vendors.ts';

interface SimilarVendorsProps {
  vendor: KnownVendor;
  version: VendorVersion;
  baseline: VendorBaseline;
  onOpen(vendorId: string): void;
  onCompare(vendorId: string): void;
}

/** So many are named at most; the best come first. */
const mostNamed = 8;

/** Vendors of the same sector whose policy is better on a topic that the reader picks, and what makes it so. */
export function SimilarVendors({ vendor, version, baseline, onOpen, onCompare }: SimilarVendorsProps) {
  const [topic, setTopic] = useState<TopicId>('sharing');
  const similar = useMemo(
    () => findSimilar(version, baseline, { sector: vendor.sector, topic, leaveOut: vendor.id }),
    [version, baseline, vendor, topic],
  );
  return (
    <section class="section similar" aria-labelledby="similar-title">
      <h2 id="similar-title" class="section-title">
        {`Better in ${titleOfSector(vendor.sector)}`}
      </h2>
      <Select
        label="On"
        value={topic}
        options={topics.map(({ id, title }) => [id, title] as const)}
        onChoose={(chosen) => setTopic(chosen ?? 'sharing')}
      />
      {similar.length === 0 ? (
        <p class="similar-none" role="status">
          None of the known vendors of this sector says anything better on this topic.
        </p>
      ) : (
        <ul>
          {similar.slice(0, mostNamed).map((one) => (
            <li key={one.vendor.id} class="similar-vendor">
              <span class="similar-head">
                <button type="button" class="plain" onClick={() => onOpen(one.vendor.id)}>
                  {one.vendor.name}
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label={`Compare with ${one.vendor.name}`}
                  onClick={() => onCompare(one.vendor.id)}
                >
                  Compare
                </button>
              </span>
              <span class="similar-why">{sayWhy(one)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="similar-why">
        Better means fewer statements marked bad or caution, and at least one in your favour that this policy lacks.
        Saying less is not enough.
      </p>
    </section>
  );
}

/** So many statements say what it is about. */
const mostStatements = 3;

function sayWhy({ vendor, denies, assures, silentOn }: SimilarVendor): string {
  const stances = new Map(vendor.versions[0].practices.map(({ id, stance }) => [id, stance]));
  const say = (practice: PracticeId) => {
    const stance = stances.get(practice);
    return stance === undefined ? [] : [statementOf(practice, stance)];
  };
  // A sale that is denied, and the promise not to sell, read the same.
  const statements = [...new Set([...denies, ...assures].flatMap(say))].slice(0, mostStatements);
  const silence = silentOn.length === 0 ? '' : ` Says nothing of ${silentOn.length} that this policy states.`;
  return `${statements.join('; ')}.${silence}`;
}
