import type { VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';
import { nameWebsites, ratesOf } from './say-standing.ts';
import type { ReadyStanding } from './standing-hook.ts';

/** "2019 and 2026": the years in which the oldest and the newest of the latest texts were seen. */
function sayYears({ vendors }: VendorBaseline): string {
  const years = vendors.map(({ versions: [latest] }) => latest.seen.slice(0, 4)).sort();
  return `${years[0] ?? ''} and ${years.at(-1) ?? ''}`;
}

interface StandingMethodProps {
  state: ReadyStanding;
  locale: string;
  openVendor(vendorId: string | null): void;
}

/** How the figures come about, one click away. */
export function StandingMethod({ state, locale, openVendor }: StandingMethodProps) {
  const { standing, baseline, sector, vendor } = state;
  const websites = ratesOf(baseline, sector).policies.toLocaleString(locale);
  return (
    <details class="standing-method">
      <summary>How it is counted</summary>
      <p>
        {`With Clauselight come the facts of ${standing.vendors} policies of well-known services`}
        {vendor === null ? '' : ', this one not counted'}
        {sector === null ? '. ' : `, ${standing.sectorVendors} of them in this sector. `}
        {`Each was read once, by the code that reads this page, as it was seen between ${sayYears(baseline)}.`}
      </p>
      <ul>
        <li>
          <b>like 31 of 112</b>: so many of them make the same statement (does, may, or leaves a choice), or deny it
          where this policy denies it.
        </li>
        <li>
          <b>concerns</b>: statements under a topic that are marked bad or caution; <b>in your favour</b>: those marked
          good. &ldquo;More&rdquo; and &ldquo;fewer&rdquo; count the vendors that speak of the topic at all: who says
          nothing is neither better nor worse.
        </li>
        <li>
          {`Of what was not found: vendors that speak of it in any way, and the share of ordinary ${nameWebsites(sector)} that state it, out of ${websites} whose policies of 2020 were read. \u201cAt least\u201d where several statements would do, of which only the most usual one is counted.`}
        </li>
      </ul>
      <p>These are counts, not grades: what many do is not therefore right, and both readings may be wrong.</p>
      <button type="button" class="plain" onClick={() => openVendor(null)}>
        See the known vendors
      </button>
    </details>
  );
}
