import { useContext } from 'preact/hooks';
import type { TextJudgement } from '../../lib/vendors/judge-text.ts';
import { sectors } from '../../lib/vendors/sectors.ts';
import type { KnownVendor } from '../../lib/vendors/vendor-baseline.ts';
import { Select } from '../library/Select.tsx';
import { dateOfText } from '../say-seen.ts';
import { titleOfSector } from '../vendors/filter-vendors.ts';
import { StandingMethod } from './StandingMethod.tsx';
import { ComparisonContext } from './standing-context.ts';
import type { ReadyStanding, StandingState } from './standing-hook.ts';

interface StandingBarProps {
  locale: string;
  openVendor(vendorId: string | null): void;
}

/** With whom the policy is compared, and how; one line whatever its state, so that nothing below it jumps. */
export function StandingBar({ locale, openVendor }: StandingBarProps) {
  const state = useContext(ComparisonContext);
  if (state === null) return null;
  return (
    <section class="section standing" aria-label="Among known vendors" data-state={state.outcome}>
      <StandingContent state={state} locale={locale} openVendor={openVendor} />
    </section>
  );
}

function StandingContent({ state, locale, openVendor }: StandingBarProps & { state: StandingState }) {
  switch (state.outcome) {
    case 'loading':
      return <p class="standing-choice">Comparing with known vendors</p>;
    case 'failed':
      return (
        <p class="standing-choice" title={state.details}>
          The comparison with known vendors could not be loaded.
        </p>
      );
    case 'loaded':
      return (
        <>
          {state.vendor === null ? (
            <div class="standing-choice">
              <Select
                label="Compared with"
                value={state.sector}
                none={`All sectors (${state.standing.vendors} known vendors)`}
                options={sectors.map(({ id, title }) => [id, title] as const)}
                onChoose={state.onSector}
              />
            </div>
          ) : (
            <KnownVendorLine {...state.vendor} locale={locale} openVendor={openVendor} />
          )}
          <StandingMethod state={state} locale={locale} openVendor={openVendor} />
        </>
      );
  }
}

/** How the text at hand stands to the latest known one, after "You are reading". */
const textWords = { newer: 'a newer text', older: 'an older text', other: 'another text' } as const;

type KnownVendorLineProps = NonNullable<ReadyStanding['vendor']> & Pick<StandingBarProps, 'locale' | 'openVendor'>;

/** Which text it is that the reader sees. */
function sayText({ versions: [latest] }: KnownVendor, { kind, known }: TextJudgement, locale: string): string {
  const date = dateOfText(latest, locale);
  if (kind !== 'same') return `You are reading ${textWords[kind]} than the known one (${date}).`;
  // Of two texts of one date, no reader could tell which is the earlier one.
  return known === latest || dateOfText(known, locale) === date
    ? `You are reading the known text (${date}).`
    : `You are reading an earlier text (${dateOfText(known, locale)}) than the latest known one (${date}).`;
}

function KnownVendorLine({ known, judgement, locale, openVendor }: KnownVendorLineProps) {
  return (
    <p class="standing-choice">
      <span>
        {'Known vendor: '}
        <button type="button" class="plain" onClick={() => openVendor(known.id)}>
          {known.name}
        </button>
        {`. ${sayText(known, judgement, locale)} Sector: ${titleOfSector(known.sector)}.`}
      </span>
    </p>
  );
}
