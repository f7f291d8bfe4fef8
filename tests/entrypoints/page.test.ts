import { afterEach, expect, it, vi } from 'vitest';
import page from '../../entrypoints/page/index.ts';
import { parsePageReading } from '../../lib/extract/parse-page-reading.ts';

afterEach(() => {
  document.body.innerHTML = '';
  globalThis.clauselightShowQuotes = undefined;
});

it('returns a reading that passes its own check, and survives the way to the popup', () => {
  document.body.innerHTML = '<main><h1>Privacy Policy</h1><p>We use cookies to remember your settings.</p></main>';
  const result = page.main();
  if (result instanceof Promise || result.outcome !== 'read') throw new Error('not read');
  expect(parsePageReading(JSON.parse(JSON.stringify(result.reading)))).toEqual(result.reading);
});

it('leaves one function behind, which shows quotes in the page', () => {
  document.body.innerHTML = '<main><p>We use cookies to remember your settings.</p></main>';
  const before = new Set(Object.keys(globalThis));
  page.main();
  page.main();
  const added = Object.keys(globalThis).filter((name) => !before.has(name) && name !== 'clauselightShowQuotes');
  expect(added).toEqual([]);
  const show = globalThis.clauselightShowQuotes!;
  vi.stubGlobal('scrollTo', vi.fn());
  expect(show([{ text: 'It is not here at all.', before: '', after: '' }], 0)).toEqual({
    found: 0,
    current: 'not-found',
  });
  vi.unstubAllGlobals();
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
