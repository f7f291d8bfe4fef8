import { useEffect, useState } from 'preact/hooks';
import type { VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';
import { saySurprise } from '../describe-outcome.ts';

/** What came of loading the bundled baseline. */
export type VendorsOutcome = { outcome: 'loaded'; baseline: VendorBaseline } | { outcome: 'failed'; details: string };

export type KnownVendors = { outcome: 'loading' } | VendorsOutcome;

/** The known vendors, which are loaded when a view first needs them. Without them every view still works; it says that they are not there. */
export function useKnownVendors(load: () => Promise<VendorsOutcome>): KnownVendors {
  const [vendors, setVendors] = useState<KnownVendors>({ outcome: 'loading' });
  useEffect(() => {
    let wanted = true;
    load().then(
      (outcome) => wanted && setVendors(outcome),
      (error: unknown) => wanted && setVendors({ outcome: 'failed', details: saySurprise(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return vendors;
}
