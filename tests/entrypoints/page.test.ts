import { afterEach, expect, it, vi } from 'vitest';
import page from '../../entrypoints/page/index.ts';
import { parsePageReading } from '../../lib/extract/parse-page-reading.ts';

afterEach(() => {
  document.body.innerHTML = '';
  globalThis.clauselightShowQuotes = undefined;
  globalThis.clauselightGlance = undefined;
});

it('returns a reading that passes its own check, and survives the way to the popup', () => {
  document.body.innerHTML = '<main><h1>Privacy Policy</h1><p>We use cookies to remember your settings.</p></main>';
  const result = page.main();
  if (result instanceof Promise || result.outcome !== 'read') throw new Error('not read');
  expect(parsePageReading(JSON.parse(JSON.stringify(result.reading)))).toEqual(result.reading);
});

it('leaves two functions behind, of which one shows quotes in the page', () => {
  document.body.innerHTML = '<main><p>We use cookies to remember your settings.</p></main>';
  const before = new Set(Object.keys(globalThis));
  page.main();
  page.main();
  const added = Object.keys(globalThis).filter((name) => !before.has(name));
  expect(added.filter((name) => !/^clauselight(?:ShowQuotes|Glance)$/.test(name))).toEqual([]);
  const show = globalThis.clauselightShowQuotes!;
  vi.stubGlobal('scrollTo', vi.fn());
  expect(show([{ text: 'It is not here at all.', before: '', after: '' }], 0)).toEqual({
    found: 0,
    current: 'not-found',
  });
  vi.unstubAllGlobals();
});

it.each([
  [
    'prose that came',
    () => document.body.insertAdjacentHTML('beforeend', '<p>We share what we know of you with all who pay.</p>'),
    true,
  ],
  ['prose that went', () => document.querySelector('p')!.remove(), true],
  [
    'a word in it',
    () => document.querySelector('p')!.replaceChildren('We use cookies to remember your passwords.'),
    true,
  ],
  ['a clock', () => document.querySelector('time')!.replaceChildren('12:01'), false],
  ['nothing', () => undefined, false],
])('says at a glance whether the page has changed: %s', (_what, change, changed) => {
  document.body.innerHTML = '<main><p>We use cookies to remember your settings.</p><time>12:00</time></main>';
  page.main();
  expect(globalThis.clauselightGlance!()).toMatchObject({ changed: false });
  change();
  expect(globalThis.clauselightGlance!()).toEqual({
    changed,
    print: expect.any(String),
    milliseconds: expect.any(Number),
  });
  page.main();
  expect(globalThis.clauselightGlance!()).toMatchObject({ changed: false });
});

it('leaves the page as it was', () => {
  document.body.innerHTML = '<main><h1>Privacy Policy</h1><p>We use <b>cookies</b>.</p></main>';
  const before = document.documentElement.outerHTML;
  page.main();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('says that the tab shows a PDF', () => {
  vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
  expect(page.main()).toEqual({ outcome: 'pdf' });
});

it('returns an error instead of throwing it', () => {
  vi.spyOn(document, 'contentType', 'get').mockReturnValue('text/html');
  vi.spyOn(document, 'cloneNode').mockImplementation(() => {
    throw new Error('hostile page');
  });
  vi.spyOn(document, 'body', 'get').mockImplementation(() => {
    throw new Error('hostile page');
  });
  expect(page.main()).toMatchObject({ outcome: 'failed', details: expect.stringContaining('hostile page') });
  vi.restoreAllMocks();
});
