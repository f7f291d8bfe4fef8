import { expect, it } from 'vitest';
import type { PageHandle, TabHandle } from '../../scripts/browsers/browser-session.ts';
import { pressControl } from '../../scripts/browsers/press-control.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { describeInBothBrowsers, prepareStage } from './prepare-stage.ts';
import { openPopup, readText } from './read-popup.ts';

const path = '/policy.html';

/** A policy of our own; what the site does with the data changes from one version to the next. */
function writePolicy(date: string, sale: string): string {
  return `<!doctype html><html lang="en"><head><title>Privacy Policy | Tinderbox Kites</title></head><body><main>
<h1>Privacy Policy</h1>
<p>Last updated: ${date}</p>
<p>This privacy policy tells you what Tinderbox Kites does with your personal data when you order a kite from our website.</p>
<h2>What we collect</h2>
<p>We collect your name, your e-mail address and your postal address when you place an order.</p>
<p>We use cookies to remember what is in your basket, and you can block them in your browser.</p>
<h2>Who else receives it</h2>
<p>${sale}</p>
<p>We share your address with the carrier that brings the parcel to your door.</p>
<h2>How long we keep it</h2>
<p>We keep the records of your orders for six years, since the law on taxes requires it.</p>
<h2>Contact</h2>
<p>Write to privacy@tinderbox-kites.example with any question about this policy or about your personal data.</p>
</main></body></html>`;
}

/** The steps of one user, one after the other: each builds on those before it. */
describeInBothBrowsers('A library', (kind) => {
  // The server reads the page at each request, so that the site can change its policy.
  const pages: Record<string, string> = {};
  const setStage = prepareStage(kind, pages);
  let library: TabHandle;

  const openPolicy = async (date: string, sale: string): Promise<PageHandle> => {
    const { browser, server } = await setStage();
    pages[path] = writePolicy(date, sale);
    const page = await browser().openTab(`${server.origin}${path}`);
    const { popup, end } = await openPopup(page);
    expect(end).toBe('policy');
    return popup;
  };
  const openLibrary = async (place = '') => {
    const { browser } = await setStage();
    library = await browser().openTab(`${browser().extensionOrigin}/library.html${place}`);
  };
  const waitForText = (page: PageHandle, text: string | RegExp) =>
    waitUntil(`the page to say "${text}"`, 10_000, async () => {
      const found = await readText(page);
      return typeof text === 'string' ? found.includes(text) : text.test(found);
    });

  /** Loads the library anew, and waits until the old page is gone. */
  const reload = async () => {
    await library.evaluate(() => {
      Object.assign(globalThis, { isOld: true });
      location.reload();
      return null;
    });
    await waitUntil('the page to be loaded anew', 10_000, () => library.evaluate(() => !('isOld' in globalThis)));
  };
  const waitForNotes = () =>
    waitUntil('the notes to be there', 10_000, () =>
      library.evaluate(() => document.querySelector('textarea')?.value === 'Wrote to them on Monday.'),
    );

  it('takes a policy, and a second version of it when its page has changed', async () => {
    const first = await openPolicy('1 March 2025', 'We do not sell your personal data to anybody.');
    await pressControl(first, { role: 'button', name: 'Save' });
    await waitForText(first, 'Saved');
    await first.close();
    const second = await openPolicy('2 April 2026', 'We sell your personal data to advertisers.');
    await waitForText(second, /Changed since you saved it on/);
    const { browser } = await setStage();
    await pressControl(second, { role: 'button', name: 'Save and compare' });
    await waitUntil('the comparison to open', 10_000, async () => {
      const tabs = await browser().listTabAddresses();
      return tabs.some((address) => /library\.html#policy=1&before=1&after=2&tab=changes$/.test(address));
    });
  });

  it('tells what changed from one to the other', async () => {
    await openLibrary('#policy=1&before=1&after=2&tab=changes');
    await waitForText(library, /Less in your favour/i);
    const text = await readText(library);
    expect(text).toMatch(/says that it sells personal data|No longer says that it does not sell personal data/);
    const words = await library.evaluate(() =>
      [...document.querySelectorAll('.clause-row del, .clause-row ins')].map(
        (element) => `${element.localName}: ${element.textContent}`,
      ),
    );
    expect(words).toEqual(expect.arrayContaining([expect.stringMatching(/^del: .*do not/)]));
    expect(words.some((word) => /^ins: .*advertisers/.test(word))).toBe(true);
    expect(text).toContain('date only');
  });

  it('shows the whole text without the page, and marks the clause of a statement in it', async () => {
    await pressControl(library, { role: 'tab', name: 'Text' });
    await pressControl(library, { role: 'button', name: 'sells personal data' });
    const current = await waitUntil('a clause to be marked', 10_000, () =>
      library.evaluate(() => document.querySelector('mark[data-current="true"]')?.textContent ?? ''),
    );
    expect(current).toBe('We sell your personal data to advertisers.');
    // Not as it is seen, since a paragraph out of sight may not have been laid out.
    const text = await library.evaluate(() => document.querySelector('.policy-text')?.textContent ?? '');
    expect(text).toContain('We keep the records of your orders for six years');
  });

  it('keeps notes that were typed a moment before the page is closed', async () => {
    await pressControl(library, { role: 'tab', name: 'Notes' });
    await library.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field === null) throw new Error('There is no field for notes');
      field.value = 'Wrote to them on Monday.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    });
    await reload();
    await waitForNotes();
    await waitForText(library, 'Saved');
  });

  it('finds words of a clause', async () => {
    await library.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (field === null) throw new Error('There is no search');
      field.value = 'law on taxes';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    });
    await waitForText(library, '1 of 1 saved policies');
    await waitForText(library, /since the law on taxes requires/);
  });

  it('is exported, deleted and imported again, with its versions and notes', async () => {
    await openLibrary('#keeping');
    // The file is caught on its way to the reader's disk.
    await library.evaluate(() => {
      const offer = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        Object.assign(globalThis, { exported: file });
        return offer(file);
      };
      return null;
    });
    await pressControl(library, { role: 'button', name: 'Export everything' });
    await waitForText(library, 'Exported 1 policy with 2 texts.');
    await pressControl(library, { role: 'button', name: 'Delete everything' });
    await pressControl(library, { role: 'button', name: 'Delete everything', index: 0 });
    await waitForText(library, 'Deleted the whole library');
    await pressControl(library, { role: 'button', name: 'Dismiss' });
    await waitForText(library, '0 saved policies');
    await library.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (input === null) throw new Error('There is no place for a file');
      const files = new DataTransfer();
      files.items.add(new File([Reflect.get(globalThis, 'exported')], 'library.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return null;
    });
    await waitForText(library, 'The file adds 1 new policy: 2 texts in all.');
    await pressControl(library, { role: 'button', name: 'Import', index: 0 });
    await waitForText(library, 'Imported 1 policy that is new, and 2 texts in all.');
    await pressControl(library, { role: 'button', name: '2 versions' });
    await pressControl(library, { role: 'tab', name: 'Notes' });
    await waitForNotes();
  });

  it('comes back whole when its deletion is undone, even after a reload', async () => {
    await openLibrary('#keeping');
    await pressControl(library, { role: 'button', name: 'Delete everything' });
    await pressControl(library, { role: 'button', name: 'Delete everything', index: 0 });
    await waitForText(library, 'Deleted the whole library');
    await reload();
    await pressControl(library, { role: 'button', name: 'Undo' });
    await waitForText(library, '1 saved policy');
  });
});
