import type { VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';
import { aBaseline, aVendor, aVendorVersion, someRates, state } from '../vendors/build-baseline.ts';

/** Four vendors in two sectors, one of them with two texts, and rates of websites. */
export function kiteBaseline(): VendorBaseline {
  const baseline = aBaseline([
    aVendor('tinderbox.example', {
      name: 'Tinderbox Kites',
      domains: ['tinderbox.example', 'tinderbox-kites.example'],
      versions: [
        aVendorVersion({
          address: 'https://tinderbox.example/privacy',
          dataTypes: ['contact', 'location'],
          thirdParties: ['Stringworks'],
          practices: state(
            'tracking.session-recording',
            'sharing.sells',
            'may',
            'security.measures',
            'children.minimum-age',
          ),
          minimumAge: 13,
        }),
        aVendorVersion({ seen: '2014-06-01', lastUpdated: '2014-05-01', practices: state('cookies.own') }),
      ],
    }),
    aVendor('gull.example', {
      name: 'Gull',
      versions: [aVendorVersion({ practices: state('cookies.own', 'sharing.no-sale', 'retention.stated-period') })],
    }),
    aVendor('heron.example', {
      name: 'Heron Mail',
      sector: 'messaging',
      versions: [aVendorVersion({ practices: state('tracking.session-recording', 'choice', 'cookies.own') })],
    }),
    aVendor('wren.example', { name: 'Wren Mail', sector: 'messaging' }),
  ]);
  return {
    ...baseline,
    websites: {
      all: someRates(1000, { 'retention.stated-period': 150, 'retention.as-needed': 100, 'children.minimum-age': 300 }),
      sectors: { ...baseline.websites.sectors, shopping: someRates(200, { 'children.minimum-age': 82 }) },
    },
  };
}
