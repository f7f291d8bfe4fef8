import { expect, it } from 'vitest';
import { listControls, pressControl } from '../../scripts/browsers/press-control.ts';
import { waitForHighlight } from '../../scripts/browsers/wait-for-highlight.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { foreignPolicies } from './foreign-policies.ts';
import { describeInBothBrowsers, prepareStage } from './prepare-stage.ts';
import { openPopup, readHighlight, readText } from './read-popup.ts';

describeInBothBrowsers('A policy that is not in English', (kind) => {
  const setStage = prepareStage(kind, Object.fromEntries(foreignPolicies.map(({ path, html }) => [path, html])));

  it.each(foreignPolicies)(
    'is not judged, but laid out, and its headings are shown in the page ($language)',
    async (policy) => {
      const { browser, server } = await setStage();
      const page = await browser().openTab(`${server.origin}${policy.path}`);
      const untouched = await page.evaluate(() => document.documentElement.outerHTML);
      const { popup, end } = await openPopup(page);
      expect(end).toBe('policy');
      const text = await readText(popup);
      expect(text).toContain(`This policy is in another language (${policy.language})`);
      expect(text).toContain('reads English only');
      expect(text).toContain('2031');
      expect(text).toContain(`${policy.contact.role} ${policy.contact.address}`);
      expect(text).toContain(policy.optOut);
      expect(text).not.toMatch(/Not found in this policy|12 69168/);
      expect(await listControls(popup, { role: 'heading', name: '' })).toEqual(
        expect.arrayContaining(['Outline', 'Contacts', 'Opt out', 'Links to other sites']),
      );

      await pressControl(popup, { role: 'button', name: policy.heading });
      await waitUntil('the popup to say that the heading is shown', 10_000, async () =>
        (await readText(popup)).includes('Shown in the page'),
      );
      await waitForHighlight(page);
      expect(await readHighlight(page, 'clauselight-current')).toEqual([policy.heading]);
      // The heading, and not the same words in a sentence.
      const parents = await page.evaluate(() =>
        [...(CSS.highlights.get('clauselight-current') ?? [])].map(
          (range) => (range as Range).startContainer.parentElement?.closest('h1, h2, h3')?.localName ?? '',
        ),
      );
      expect(parents).toEqual(['h3']);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
      await popup.close();
      await page.close();
    },
  );
});
