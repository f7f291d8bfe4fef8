import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dropRedundant } from '../../lib/summarise/choose-first.ts';
import { type Confidence, confidenceOf } from '../../lib/summarise/confidence-in-words.ts';
import { describeStance } from '../../lib/taxonomy/stances.ts';
import type { Highlight } from '../../lib/types.ts';
import { compareProfiles } from '../../lib/vendors/compare-profiles.ts';
import { computeStanding, type PracticeStanding } from '../../lib/vendors/compute-standing.ts';
import type { KnownVendor, VendorBaseline, VendorVersion } from '../../lib/vendors/vendor-baseline.ts';
import { countByValence, groupByTopic, type TopicGroup } from '../arrange-highlights.ts';
import type { ColumnRef } from '../comparison/column-ref.ts';
import { formatPolicyDate } from '../format-date.ts';
import { Icon } from '../Icon.tsx';
import { BackButton } from '../library/LibraryEntry.tsx';
import type { LibraryDependencies } from '../library/library-dependencies.ts';
import type { LibraryPlace } from '../library/library-place.ts';
import { Select } from '../library/Select.tsx';
import { Mark, valenceWords } from '../Mark.tsx';
import { isWebAddress } from '../openable-address.ts';
import { saySeen } from '../say-seen.ts';
import { sayLike } from '../standing/say-standing.ts';
import { StandingContext } from '../standing/standing-context.ts';
import { TopicStandingLine } from '../standing/TopicStandingLine.tsx';
import { titleOfSector } from './filter-vendors.ts';
import { SimilarVendors } from './SimilarVendors.tsx';
import { VendorSources } from './VendorSources.tsx';

interface VendorEntryProps {
  vendor: KnownVendor;
  baseline: VendorBaseline;
  dependencies: LibraryDependencies;
  onGo(place: LibraryPlace): void;
}

/** All that is known of one vendor: what its policy states, its facts, where it stands in its sector, and who does better. */
export function VendorEntry({ vendor, baseline, dependencies, onGo }: VendorEntryProps) {
  const [seen, setSeen] = useState(vendor.versions[0].seen);
  const version = vendor.versions.find((one) => one.seen === seen) ?? vendor.versions[0];
  const standing = useMemo(
    () => computeStanding(version, baseline, { sector: vendor.sector, leaveOut: vendor.id }),
    [version, baseline, vendor],
  );
  const groups = useMemo(() => groupByTopic(dropRedundant(listStatements(version))), [version]);
  const stands = new Map(standing.practices.map((one) => [one.practice, one]));
  const ref: ColumnRef = {
    kind: 'vendor',
    vendor: vendor.id,
    seen: version === vendor.versions[0] ? null : version.seen,
  };
  return (
    <article class="entry vendor-entry">
      <BackToVendors onGo={onGo} />
      <VendorHeader vendor={vendor} version={version} dependencies={dependencies}>
        <button type="button" onClick={() => onGo({ kind: 'compare', columns: [ref] })}>
          <Icon name="compare" />
          Compare with others
        </button>
      </VendorHeader>
      <div class="tab-panel">
        <div class="entry-column">
          {vendor.versions.length > 1 && (
            <div class="section vendor-texts">
              <Select
                label="Text"
                value={version.seen}
                options={vendor.versions.map((one) => [one.seen, nameText(one, dependencies.locale)] as const)}
                onChoose={(chosen) => setSeen(chosen ?? vendor.versions[0].seen)}
              />
            </div>
          )}
          <p class="section vendor-warning">
            Facts that Clauselight read off the text of that day, without its words. They may be wrong or out of date:
            read the policy before you rely on them.
          </p>
          <StandingContext.Provider value={standing}>
            {groups.map((group) => (
              <VendorTopic key={group.topic.id} group={group} stands={stands} />
            ))}
          </StandingContext.Provider>
          <VendorFacts version={version} locale={dependencies.locale} />
          <SimilarVendors
            vendor={vendor}
            version={version}
            baseline={baseline}
            onOpen={(id) => onGo({ kind: 'vendors', vendor: id })}
            onCompare={(id) => onGo({ kind: 'compare', columns: [ref, { kind: 'vendor', vendor: id, seen: null }] })}
          />
          <section class="section" aria-labelledby="vendor-source-title">
            <h2 id="vendor-source-title" class="section-title">
              Source
            </h2>
            <VendorSources baseline={baseline} only={[version.source]} openAddress={dependencies.openAddress} />
          </section>
        </div>
      </div>
    </article>
  );
}

function BackToVendors({ onGo }: Pick<VendorEntryProps, 'onGo'>) {
  return <BackButton label="All known vendors" onBack={() => onGo({ kind: 'vendors', vendor: null })} />;
}

/** What a known policy states, as views show it; there are no clauses to show. */
function listStatements({ practices }: VendorVersion): Highlight[] {
  return practices.map(({ id, stance, score }) => ({ ...describeStance(id, stance), score, clauses: [] }));
}

function nameText(version: VendorVersion, locale: string): string {
  const { lastUpdated } = version;
  const date = lastUpdated === null ? 'without a date' : `of ${formatPolicyDate(lastUpdated, locale)}`;
  return `${date}, ${saySeen(version, locale)}`;
}

interface VendorHeaderProps {
  vendor: KnownVendor;
  version: VendorVersion;
  dependencies: Pick<LibraryDependencies, 'locale' | 'openAddress'>;
  children: ComponentChildren;
}

function VendorHeader({ vendor, version, dependencies, children }: VendorHeaderProps) {
  const { locale, openAddress } = dependencies;
  const { address } = version;
  const date = version.lastUpdated === null ? 'no date found' : formatPolicyDate(version.lastUpdated, locale);
  return (
    <header class="policy-header">
      <div class="policy-header-top">
        <h1 class="site">{vendor.name}</h1>
        <div class="actions">
          {address !== null && isWebAddress(address) && (
            <button type="button" class="primary" title={address} onClick={() => openAddress(address)}>
              <Icon name="open" />
              Open the policy
            </button>
          )}
          {children}
        </div>
      </div>
      <p class="policy-title">{`${titleOfSector(vendor.sector)} \u00b7 ${vendor.domains.join(', ')}`}</p>
      <p class="policy-facts">
        {`Policy of ${date} \u00b7 ${saySeen(version, locale)} \u00b7 ${version.words.toLocaleString(locale)} words`}
      </p>
    </header>
  );
}

const confidenceWords: Record<Confidence, string> = { clear: 'clear', likely: 'likely', unsure: 'unsure' };

interface VendorTopicProps {
  group: TopicGroup;
  stands: ReadonlyMap<string, PracticeStanding>;
}

function VendorTopic({ group: { topic, highlights }, stands }: VendorTopicProps) {
  return (
    <details class="topic" data-topic={topic.id} open>
      <summary>
        <h2 class="topic-title" title={topic.question}>
          {topic.title}
        </h2>
        <span class="topic-counts">
          {countByValence(highlights).map(({ valence, count }) => (
            <span key={valence} class="topic-count" data-valence={valence}>
              {`${count} ${valenceWords[valence]}`}
            </span>
          ))}
        </span>
      </summary>
      <TopicStandingLine topic={topic.id} />
      <ul class="highlights">
        {highlights.map(({ practice, stance, statement, valence, score }) => {
          const standing = stands.get(practice);
          return (
            <li key={practice} class="highlight" data-practice={practice} data-stance={stance}>
              <p class="statement-line">
                <Mark valence={valence} />
                <span class="statement">{statement}</span>
              </p>
              <p class="evidence">
                {[confidenceWords[confidenceOf(score)], standing === undefined ? '' : sayLike({ ...standing, stance })]
                  .filter(Boolean)
                  .join(' \u00b7 ')}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Names and figures, as the comparison writes them. */
function VendorFacts({ version, locale }: { version: VendorVersion; locale: string }) {
  const { different } = compareProfiles([{ profile: version, analysis: null }], {
    date: (date) => formatPolicyDate(date, locale),
    number: (value) => value.toLocaleString(locale),
  });
  return (
    <section class="section" aria-labelledby="vendor-facts-title">
      <h2 id="vendor-facts-title" class="section-title">
        Facts
      </h2>
      <dl class="vendor-facts">
        {different.facts.map(({ fact, title, cells }) => (
          <div key={fact}>
            <dt>{title}</dt>
            <dd>{cells[0]?.map(({ text }) => text).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
