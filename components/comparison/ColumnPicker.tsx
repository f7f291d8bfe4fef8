import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PolicyRow, VersionRow } from '../../lib/store/database.ts';
import { type SectorId, sectors } from '../../lib/vendors/sectors.ts';
import type { LibraryDependencies } from '../library/library-dependencies.ts';
import { nameVersion } from '../library/name-version.ts';
import { Select } from '../library/Select.tsx';
import type { KnownVendors } from '../standing/known-vendors.ts';
import { filterVendors } from '../vendors/filter-vendors.ts';
import { type ColumnRef, mostColumns, writeColumn } from './column-ref.ts';
import { type Candidate, listSaved, listVendorTexts } from './find-candidates.ts';

interface ColumnPickerProps {
  rows: readonly PolicyRow[];
  vendors: KnownVendors;
  chosen: readonly ColumnRef[];
  dependencies: Pick<LibraryDependencies, 'watchPolicy' | 'locale'>;
  onChange(refs: readonly ColumnRef[]): void;
}

/** So many candidates of a kind are listed at once, which is more than the known vendors; the search narrows down the rest, as the list says. */
const mostListed = 400;

/** Chooses policies for a comparison, among the saved ones and the known vendors. */
export function ColumnPicker({ rows, vendors, chosen, dependencies, onChange }: ColumnPickerProps) {
  const [query, setQuery] = useState('');
  const [sector, setSector] = useState<SectorId | null>(null);
  const { locale } = dependencies;
  const saved = useMemo(() => (sector === null ? listSaved(rows, query) : []), [rows, query, sector]);
  const known = useMemo(() => {
    if (vendors.outcome !== 'loaded') return [];
    return filterVendors(vendors.baseline, { query, sector }, locale).flatMap((vendor) =>
      // Earlier texts are for those who look for them; a list of all of them would be twice as long.
      listVendorTexts(vendor, locale, query.trim() === ''),
    );
  }, [vendors, query, sector, locale]);
  // The popup hands a policy over as the text that it saved, which is the policy's latest one.
  const keyOf = (ref: ColumnRef) => writeColumn(policyOfLatest(ref, rows) ?? ref);
  const written = new Set(chosen.map(keyOf));
  const toggle = (ref: ColumnRef) => {
    const key = keyOf(ref);
    onChange(written.has(key) ? chosen.filter((one) => keyOf(one) !== key) : [...chosen, ref]);
  };
  const choice: Choice = { written, isFull: chosen.length >= mostColumns, onToggle: toggle };
  return (
    <section class="column-picker" aria-label="Policies to choose from">
      <div class="column-picker-search">
        <input
          type="search"
          class="search"
          placeholder="Search saved policies and known vendors"
          aria-label="Search saved policies and known vendors"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <Select
          label="Sector"
          value={sector}
          none="All sectors"
          options={sectors.map(({ id, title }) => [id, title] as const)}
          onChoose={(chosen) => setSector(chosen)}
        />
      </div>
      <p class="column-picker-count" role="status">
        {sayFound(saved.length, known.length, vendors, choice.isFull)}
      </p>
      <div class="column-picker-lists">
        {saved.length > 0 && (
          <fieldset>
            <legend class="section-title">Saved policies</legend>
            <div class="candidates">
              {saved.slice(0, mostListed).map((candidate) => (
                <SavedCandidate
                  key={writeColumn(candidate.ref)}
                  candidate={candidate}
                  row={rows.find(({ id }) => candidate.ref.kind === 'policy' && candidate.ref.policy === id) ?? null}
                  choice={choice}
                  dependencies={dependencies}
                />
              ))}
            </div>
          </fieldset>
        )}
        {known.length > 0 && (
          <fieldset>
            <legend class="section-title">Known vendors</legend>
            <div class="candidates">
              {known.slice(0, mostListed).map((candidate) => (
                <CandidateBox key={writeColumn(candidate.ref)} candidate={candidate} choice={choice} />
              ))}
            </div>
          </fieldset>
        )}
      </div>
    </section>
  );
}

/** The policy whose latest text a column shows; null for any other column. */
function policyOfLatest(ref: ColumnRef, rows: readonly PolicyRow[]): ColumnRef | null {
  const row = ref.kind === 'version' ? rows.find(({ latest }) => latest === ref.version) : undefined;
  return row === undefined ? null : { kind: 'policy', policy: row.id };
}

function sayFound(saved: number, known: number, vendors: KnownVendors, isFull: boolean): string {
  if (isFull) return `${mostColumns} policies are chosen; no more fit beside each other.`;
  const of = vendors.outcome === 'failed' ? 'The known vendors could not be loaded.' : '';
  if (saved + known === 0) return vendors.outcome === 'loading' ? 'Loading the known vendors' : `Nothing found. ${of}`;
  const cut = Math.max(saved, known) > mostListed ? `The first ${mostListed} are listed; search for the others.` : '';
  return [`${saved} saved, ${known} of known vendors`, cut, of].filter(Boolean).join('. ');
}

interface Choice {
  /** Chosen columns, as they are written. */
  written: ReadonlySet<string>;
  /** No further column fits. */
  isFull: boolean;
  onToggle(ref: ColumnRef): void;
}

function CandidateBox({ candidate, choice }: { candidate: Candidate; choice: Choice }) {
  const { ref, name, detail } = candidate;
  const isChosen = choice.written.has(writeColumn(ref));
  return (
    <label class="candidate">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={choice.isFull && !isChosen}
        onChange={() => choice.onToggle(ref)}
      />
      <span class="candidate-name">{name}</span>
      <span class="candidate-detail" dir="auto">
        {detail}
      </span>
    </label>
  );
}

interface SavedCandidateProps {
  candidate: Candidate;
  /** Null where it has just been deleted. */
  row: PolicyRow | null;
  choice: Choice;
  dependencies: ColumnPickerProps['dependencies'];
}

/** A saved policy, and, once asked for, each of its earlier texts. */
function SavedCandidate({ candidate, row, choice, dependencies }: SavedCandidateProps) {
  const [isOpen, setOpen] = useState(false);
  if (row === null || row.versions < 2) return <CandidateBox candidate={candidate} choice={choice} />;
  return (
    <>
      <div class="candidate-line">
        <CandidateBox candidate={candidate} choice={choice} />
        <button
          type="button"
          class="plain"
          aria-expanded={isOpen}
          aria-label={`Earlier texts of ${row.site}`}
          onClick={() => setOpen(!isOpen)}
        >
          {`${row.versions} texts`}
        </button>
      </div>
      {isOpen && <EarlierTexts row={row} choice={choice} dependencies={dependencies} />}
    </>
  );
}

function EarlierTexts({
  row,
  choice,
  dependencies,
}: Omit<SavedCandidateProps, 'candidate' | 'row'> & { row: PolicyRow }) {
  const [versions, setVersions] = useState<readonly VersionRow[]>([]);
  useEffect(
    () =>
      dependencies.watchPolicy(
        row.id,
        (found) => setVersions(found.outcome === 'found' ? found.versions : []),
        // The list watches the same tables, and has more room to say what is wrong.
        () => setVersions([]),
      ),
    [row.id, dependencies],
  );
  return (
    <div class="candidate-texts">
      {versions
        .filter(({ id }) => id !== row.latest)
        .map((version) => (
          <CandidateBox
            key={version.id}
            candidate={{
              ref: { kind: 'version', version: version.id },
              name: row.site,
              detail: nameVersion(version, dependencies.locale),
            }}
            choice={choice}
          />
        ))}
    </div>
  );
}
