import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseBaseline } from '../../lib/vendors/parse-baseline.ts';
import type { PageHandle, TabHandle } from '../../scripts/browsers/browser-session.ts';
import { pressControl } from '../../scripts/browsers/press-control.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { describeInBothBrowsers, prepareStage } from './prepare-stage.ts';
import { openPopup, readText } from './read-popup.ts';

const path = '/policy.html';

/** A policy of our own, with something bad, something good, and much left unsaid. */
const policy = `<!doctype html><html lang="en"><head><title>Privacy Policy | Tinderbox Kites</title></head><body><main>
<h1>Privacy Policy</h1>
<p>Last updated: 2 April 2026</p>
<p>This privacy policy tells you what Tinderbox Kites does with your personal data when you order a kite from our website.</p>
<h2>What we collect</h2>
<p>We collect your name, your e-mail address and your postal address when you place an order.</p>
<p>We use cookies to remember what is in your basket, and you can block them in your browser.</p>
<h2>Who else receives it</h2>
<p>We sell your personal data to advertisers.</p>
<p>We share your address with the carrier that brings the parcel to your door.</p>
<h2>Contact</h2>
<p>Write to privacy@tinderbox-kites.example with any question about this policy or about your personal data.</p>
</main></body></html>`;

const vendors = join(import.meta.dirname, '..', '..', 'public', 'vendors');
const baseline = parseBaseline({
  knownVendors: readFileSync(join(vendors, 'known-vendors.json'), 'utf8'),
  websiteRates: readFileSync(join(vendors, 'website-rates.json'), 'utf8'),
});

/** Two known vendors whose names no other vendor's hold, whichever are bundled. */
const [first, second] = baseline.vendors.filter(
  ({ name }) => baseline.vendors.filter((other) => other.name.includes(name)).length === 1,
);

/** The steps of one user, one after the other: each builds on those before it. */
describeInBothBrowsers('Known vendors', (kind) => {
  const setStage = prepareStage(kind, { [path]: policy });
  let library: TabHandle;
  let popup: PageHandle;

  const waitForText = (page: PageHandle, text: string | RegExp) =>
    waitUntil(`the page to say "${text}"`, 10_000, async () => {
      const found = await readText(page);
      return typeof text === 'string' ? found.includes(text) : text.test(found);
    });
  const openLibrary = async (place: string) => {
    const { browser } = await setStage();
    library = await browser().openTab(`${browser().extensionOrigin}/library.html${place}`);
  };
  const search = (words: string) =>
    library.evaluate((wanted) => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (field === null) throw new Error('There is no search');
      field.value = wanted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    }, words);

  it('show in the popup how many of them say the same', async () => {
    const { browser, server } = await setStage();
    const opened = await openPopup(await browser().openTab(`${server.origin}${path}`));
    popup = opened.popup;
    expect(opened.end).toBe('policy');
    await waitForText(popup, 'Compared with');
    const choice = await popup.evaluate(() => document.querySelector('.standing option')?.textContent ?? '');
    expect(choice).toBe(`All sectors (${baseline.vendors.length} known vendors)`);
    const tally = baseline.vendors.filter(({ versions: [latest] }) =>
      latest.practices.some(({ id, stance }) => id === 'sharing.sells' && stance !== 'does-not'),
    ).length;
    await waitForText(popup, `like ${tally} of ${baseline.vendors.length}`);
    await waitForText(popup, /Not found in this policy \(\d+\); beside it, who else does speak of it:/);
    expect(await readText(popup)).toMatch(/Do Not Track \d+ of \d+ vendors, (?:at least )?\d+ % of websites/);
    const pictures = await popup.evaluate(() =>
      [...document.querySelectorAll('.spread')].map((picture) => picture.getAttribute('aria-label')),
    );
    expect(pictures[0]).toMatch(/^Known vendors by number of concerns\. 0: \d+/);
  });

  it('are compared with the policy that the popup shows, which it saves first', async () => {
    const { browser } = await setStage();
    await pressControl(popup, { role: 'button', name: 'Save, and compare with other policies' });
    await waitUntil('the comparison to open', 10_000, async () => {
      const tabs = await browser().listTabAddresses();
      return tabs.some((address) => /library\.html#compare=version-1$/.test(address));
    });
    await openLibrary('#compare=version-1');
    await waitForText(library, 'Add another policy to see where they differ.');
    await waitForText(library, 'Sells personal data');
  });

  it('are chosen by name, and stand beside the saved policy', async () => {
    for (const vendor of [first, second]) {
      await search(vendor?.name ?? '');
      await waitUntil(`${vendor?.name} to be found`, 10_000, () =>
        library.evaluate((name) => {
          const candidates = [...document.querySelectorAll<HTMLElement>('label.candidate')];
          const found = candidates.find((label) => label.querySelector('.candidate-name')?.textContent === name);
          found?.click();
          return found !== undefined;
        }, vendor?.name ?? ''),
      );
    }
    const heads = await waitUntil('three columns', 10_000, async () => {
      const labels = await library.evaluate(() =>
        [...document.querySelectorAll('.comparison-label')].map(({ textContent }) => textContent),
      );
      return labels.length === 3 ? labels : undefined;
    });
    expect(heads).toEqual(['127.0.0.1', first?.name, second?.name]);
    expect(await library.readAddress()).toMatch(new RegExp(`#compare=version-1,${first?.id},${second?.id}$`));
  });

  it('tell the clause of what is saved, and lead to it in the text and back', async () => {
    await library.evaluate(() => {
      document.querySelector<HTMLElement>('[data-practice="sharing.sells"] button.cell')?.click();
      return null;
    });
    await waitForText(library, 'We sell your personal data to advertisers.');
    await pressControl(library, { role: 'button', name: 'Show in text' });
    const current = await waitUntil('a clause to be marked', 10_000, () =>
      library.evaluate(() => document.querySelector('mark[data-current="true"]')?.textContent ?? false),
    );
    expect(current).toBe('We sell your personal data to advertisers.');
    await library.evaluate(() => {
      history.back();
      return null;
    });
    await waitUntil('the comparison to be back', 10_000, () =>
      library.evaluate(() => document.querySelectorAll('.comparison-label').length === 3),
    );
  });

  it('are exported with the clauses of what is saved', async () => {
    // The file is caught on its way to the reader's disk.
    await library.evaluate(() => {
      const offer = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        Object.assign(globalThis, { exported: file });
        return offer(file);
      };
      return null;
    });
    await pressControl(library, { role: 'button', name: 'Export as Markdown' });
    const text = await waitUntil('the file', 10_000, () =>
      library.evaluate(async () => {
        const file: unknown = Reflect.get(globalThis, 'exported');
        return file instanceof Blob && (await file.text());
      }),
    );
    expect(text).toMatch(/^\| Sells personal data \| does \(bad\) \|/m);
    expect(text).toContain('> We sell your personal data to advertisers.');
  });

  it('have pages of their own, found by the website that one is on', async () => {
    await openLibrary('#vendors=');
    await waitForText(library, `${baseline.vendors.length} known vendors`);
    await search(`https://help.${first?.domains[0]}/article`);
    await waitForText(library, `1 of ${baseline.vendors.length} known vendors`);
    await library.evaluate(() => {
      document.querySelector<HTMLElement>('.vendor-row')?.click();
      return null;
    });
    await waitForText(library, 'Facts that Clauselight read off the text of that day');
    expect(await library.readAddress()).toMatch(new RegExp(`#vendors=${first?.id}$`));
    expect(await readText(library)).toMatch(/Source Text from .*\. Licence: /i);
  });
});
