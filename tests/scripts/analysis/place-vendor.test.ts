import { describe, expect, it } from 'vitest';
import { sketchText } from '../../../lib/vendors/sketch-text.ts';
import { placeVendor } from '../../../scripts/analysis/place-vendor.ts';
import { anAnalysis } from '../../builders.ts';
import { aBaseline, aVendor, aVersion } from '../../vendors/vendor-builders.ts';

const text = anAnalysis().text;
const baseline = aBaseline([
  aVendor(
    'example.com',
    {},
    { name: 'Example', versions: [aVersion({ lastUpdated: null, sketch: sketchText(text) })] },
  ),
]);

describe('placeVendor', () => {
  it('finds the vendor by the address, and the text by its words', () => {
    expect(placeVendor(anAnalysis({ url: 'https://www.example.com/privacy' }), baseline)).toEqual({
      id: 'example.com',
      name: 'Example',
      sector: 'social',
      seen: '2025-06-30',
      text: 'same',
    });
  });

  it.each(['https://example.org/privacy', 'example.com/2025-06-30.md', '-'])('places nobody for %s', (url) => {
    expect(placeVendor(anAnalysis({ url }), baseline)).toBeNull();
  });
});
