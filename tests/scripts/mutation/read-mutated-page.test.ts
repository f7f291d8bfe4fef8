import { beforeAll, describe, expect, it } from 'vitest';
import { type Model, parseModel } from '../../../lib/classify/model.ts';
import { mutatePage } from '../../../scripts/mutation/mutate-page.ts';
import { readMutatedPage } from '../../../scripts/mutation/read-mutated-page.ts';
import { readShippedModel } from '../../classify/shipped-model.ts';
import { allFixtures, loadFixture } from '../../fixtures/load-fixture.ts';

/** Of each fixture page; `node scripts/mutate-pages.ts` reads a thousand and more. */
const seedsOfAPage = 11;

/** Bounds what would hang the popup; a busy test machine may take thrice as long as an idle one. */
const mostMilliseconds = 15_000;

let model: Model;
beforeAll(() => {
  model = parseModel(readShippedModel());
});

describe('a broken page', () => {
  it('is the same for the same seed, and another for another', () => {
    const { html } = loadFixture('headings');
    expect(mutatePage(html, 7)).toBe(mutatePage(html, 7));
    expect(mutatePage(html, 7)).not.toBe(mutatePage(html, 8));
  });

  it.each(allFixtures)('made of "%s" is read, or refused by name', { timeout: 120_000 }, (slug) => {
    const { html } = loadFixture(slug);
    for (let seed = 1; seed <= seedsOfAPage; seed += 1) {
      const start = performance.now();
      expect(['read', 'refused'], `seed ${seed}`).toContain(readMutatedPage(mutatePage(html, seed), model));
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(mostMilliseconds);
    }
  });
});
