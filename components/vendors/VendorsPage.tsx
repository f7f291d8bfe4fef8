import { useMemo, useState } from 'preact/hooks';
import { type SectorId, sectors } from '../../lib/vendors/sectors.ts';
import type { KnownVendor, VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';
import { BackButton } from '../library/LibraryEntry.tsx';
import type { LibraryDependencies } from '../library/library-dependencies.ts';
import { type LibraryPlace, startPlace } from '../library/library-place.ts';
import { Select } from '../library/Select.tsx';
import { Notice } from '../Notice.tsx';
import { dateOfText } from '../say-seen.ts';
import { useKnownVendors } from '../standing/known-vendors.ts';
import { filterVendors, titleOfSector } from './filter-vendors.ts';
import { VendorEntry } from './VendorEntry.tsx';
import { VendorSources } from './VendorSources.tsx';

interface VendorsPageProps {
  /** Id of the vendor that is open, or null. */
  vendorId: string | null;
  dependencies: LibraryDependencies;
  onGo(place: LibraryPlace): void;
}

/** The known vendors: a list to search, and the page of the chosen one. */
export function VendorsPage({ vendorId, dependencies, onGo }: VendorsPageProps) {
  const vendors = useKnownVendors(dependencies.loadVendors);
  switch (vendors.outcome) {
    case 'loading':
      return (
        <main class="library-empty" data-state="vendors">
          <p role="status">Loading the known vendors</p>
        </main>
      );
    case 'failed':
      return (
        <main class="library-empty" data-state="vendors">
          <Notice title="The known vendors could not be loaded">
            <p>Everything else works. {vendors.details}</p>
            <BackButton onBack={() => onGo(startPlace)} />
          </Notice>
        </main>
      );
    case 'loaded':
      return <VendorShelf baseline={vendors.baseline} vendorId={vendorId} dependencies={dependencies} onGo={onGo} />;
  }
}

interface VendorShelfProps extends VendorsPageProps {
  baseline: VendorBaseline;
}

function VendorShelf({ baseline, vendorId, dependencies, onGo }: VendorShelfProps) {
  const [query, setQuery] = useState('');
  const [sector, setSector] = useState<SectorId | null>(null);
  const { locale } = dependencies;
  const listed = useMemo(() => filterVendors(baseline, { query, sector }, locale), [baseline, query, sector, locale]);
  const open = baseline.vendors.find(({ id }) => id === vendorId) ?? null;
  return (
    <main class="library vendors" data-state="vendors" data-shows={open === null ? 'index' : 'entry'}>
      <nav class="library-index" aria-label="Known vendors">
        <div class="library-head">
          <button type="button" class="plain" onClick={() => onGo(startPlace)}>
            Saved policies
          </button>
          <h1>Known vendors</h1>
          <input
            type="search"
            class="search"
            placeholder="Name, website or sector"
            aria-label="Search known vendors by name, website or sector"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        <div class="filter-fields">
          <Select
            label="Sector"
            value={sector}
            none="All sectors"
            options={sectors.map(({ id, title }) => [id, title] as const)}
            onChoose={(chosen) => setSector(chosen)}
          />
        </div>
        <p class="library-count" role="status">
          {listed.length === baseline.vendors.length
            ? `${listed.length} known vendors`
            : `${listed.length} of ${baseline.vendors.length} known vendors`}
        </p>
        <ul class="vendor-list">
          {listed.map((vendor) => (
            <li key={vendor.id}>
              <VendorRow
                vendor={vendor}
                isOpen={vendor === open}
                locale={locale}
                onOpen={() => onGo({ kind: 'vendors', vendor: vendor.id })}
              />
            </li>
          ))}
        </ul>
      </nav>
      <div class="library-main">
        {open === null ? (
          <VendorsIntroduction baseline={baseline} unknown={vendorId} dependencies={dependencies} />
        ) : (
          <VendorEntry key={open.id} vendor={open} baseline={baseline} dependencies={dependencies} onGo={onGo} />
        )}
      </div>
    </main>
  );
}

interface VendorRowProps {
  vendor: KnownVendor;
  isOpen: boolean;
  locale: string;
  onOpen(): void;
}

function VendorRow({ vendor, isOpen, locale, onOpen }: VendorRowProps) {
  return (
    <button type="button" class="library-row vendor-row" aria-current={isOpen} onClick={onOpen}>
      <span class="row-site">{vendor.name}</span>
      <span class="row-facts">
        {`${titleOfSector(vendor.sector)} \u00b7 ${dateOfText(vendor.versions[0], locale)}`}
      </span>
    </button>
  );
}

interface VendorsIntroductionProps {
  baseline: VendorBaseline;
  /** Id that was asked for and is not known, as in an address that was kept from another version; null for none. */
  unknown: string | null;
  dependencies: LibraryDependencies;
}

function VendorsIntroduction({ baseline, unknown, dependencies }: VendorsIntroductionProps) {
  return (
    <div class="entry-frame entry-column">
      {unknown !== null && (
        <p class="problem" role="alert">
          {`${unknown} is not among the known vendors of this Clauselight.`}
        </p>
      )}
      <Notice title={`${baseline.vendors.length} policies of well-known services`}>
        <p>
          Clauselight read each of them once, with the same code that reads a page, and brings along what it found:
          facts and dates, not the words. They may be wrong, and a policy may have changed since. Choose one on the
          left, or look for the service whose website you are on.
        </p>
        <VendorSources baseline={baseline} openAddress={dependencies.openAddress} />
      </Notice>
    </div>
  );
}
