import type { VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';
import { isWebAddress } from '../openable-address.ts';

interface VendorSourcesProps {
  baseline: Pick<VendorBaseline, 'sources'>;
  /** Keys of the sources to name; all of them where left out. */
  only?: readonly string[];
  openAddress(address: string): void;
}

/** Where the texts were taken from, and under which licence. */
export function VendorSources({ baseline, only, openAddress }: VendorSourcesProps) {
  const sources = Object.entries(baseline.sources).filter(([key]) => only?.includes(key) ?? true);
  return (
    <ul class="vendor-sources">
      {sources.map(([key, { name, licence, address }]) => (
        <li key={key}>
          {'Text from '}
          {address !== null && isWebAddress(address) ? (
            <button type="button" class="plain" title={address} onClick={() => openAddress(address)}>
              {name}
            </button>
          ) : (
            name
          )}
          {`. Licence: ${licence}.`}
        </li>
      ))}
    </ul>
  );
}
