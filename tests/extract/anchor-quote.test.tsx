import { afterEach, describe, expect, it } from 'vitest';
import { findQuote, type Quote } from '../../lib/extract/anchor-quote.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { removeWhiteSpace } from '../../lib/extract/readable-text.ts';
import { allFixtures, loadFixture } from '../fixtures/load-fixture.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function quote(text: string, before = '', after = ''): Quote {
  return { text, before, after };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('findQuote', () => {
  it('finds a passage across tags, line breaks and white space', () => {
    const page = parse('<p>We do <b>not\n   sell</b> your<br>data.</p>');
    expect(findQuote(page, quote('not sell your data'))?.toString()).toBe('not\n   sell yourdata');
  });

  it('begins at the first character of the passage and ends behind its last', () => {
    const page = parse('<p>  We sell. <i>We</i> share. </p>');
    const range = findQuote(page, quote('We share.'));
    expect(range?.startContainer.textContent).toBe('We');
    expect(range?.startOffset).toBe(0);
    expect(range?.endContainer.textContent).toBe(' share. ');
    expect(range?.endOffset).toBe(7);
  });

  it('takes the one of several equal passages whose surroundings agree', () => {
    const page = parse(
      '<h2>Cookies</h2><p>We share it.</p><h2>Location</h2><p>We share it.</p><h2>Health</h2><p>We share it.</p>',
    );
    const range = findQuote(page, quote('We share it.', 'Location\n\n', '\n\nHealth'));
    expect(range?.startContainer.parentElement).toBe(page.querySelectorAll('p')[1]);
  });

  it('takes the first of several equal passages when nothing tells them apart', () => {
    const page = parse('<p>We share it.</p><p>We share it.</p>');
    expect(findQuote(page, quote('We share it.'))?.startContainer.parentElement).toBe(page.querySelector('p'));
  });

  it.each([
    ['scripts', '<script>We sell it.</script>'],
    ['style sheets', '<style>We sell it.</style>'],
    ['noscript', '<noscript>We sell it.</noscript>'],
    ['templates', '<template><p>We sell it.</p></template>'],
    ['form fields', '<textarea>We sell it.</textarea>'],
    ['hidden parts of a line', '<p><span hidden>We sell it.</span></p>'],
  ])('does not look into %s', (_name, html) => {
    expect(findQuote(parse(`<p>We share it.</p>${html}`), quote('We sell it.'))).toBeNull();
  });

  it('skips soft hyphens and zero-width spaces on either side', () => {
    const page = parse('<p>per\u00adsonal\u200b data</p>');
    expect(findQuote(page, quote('personal data'))?.toString()).toBe('per\u00adsonal\u200b data');
    expect(findQuote(parse('<p>personal data</p>'), quote('per\u00adsonal data'))?.toString()).toBe('personal data');
  });

  it('keeps surrogate pairs whole', () => {
    const page = parse('<p>Fun 👩‍👩‍👧 data 🍪 here</p>');
    expect(findQuote(page, quote('👩‍👩‍👧 data 🍪'))?.toString()).toBe('👩‍👩‍👧 data 🍪');
  });

  it('finds a longer passage by its two ends when the page changed it within', () => {
    const page = parse(
      '<p>When you visit our website we record the pages that you open and [3] the time that you spend on each, for as long as we like.</p>',
    );
    const text =
      'When you visit our website we record the pages that you open and the time that you spend on each, for as long as we like.';
    expect(findQuote(page, quote(text))?.toString()).toContain('[3]');
  });

  it.each([
    ['an empty quote', ''],
    ['white space', ' \n '],
    ['another text', 'We never share it with a goose.'],
    ['a short text that differs in one word', 'We rent it.'],
  ])('gives null for %s', (_name, text) => {
    expect(findQuote(parse('<p>We share it. We sell it.</p>'), quote(text))).toBeNull();
  });

  it('gives null on a page without a body', () => {
    const page = parse('');
    page.documentElement.remove();
    expect(findQuote(page, quote('We share it.'))).toBeNull();
  });

  it('reads five megabytes in a moment', () => {
    const page = parse(
      `<p>${'We share it with them and with others. '.repeat(130_000)}</p><p>We sell the <b>rest</b>.</p>`,
    );
    const start = performance.now();
    expect(findQuote(page, quote('We sell the rest.'))?.toString()).toBe('We sell the rest.');
    // A second would be felt; ten allow for a busy test machine.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each(allFixtures)('finds every block of the page "%s" where it stands', (slug) => {
    const { html, expected } = loadFixture(slug);
    const page = parse(html);
    const { blocks } = readPage(page, expected.url).document;
    const text = blocks.map((block) => block.text).join('\n\n');
    let start = 0;
    let lastTop: Range | undefined;
    for (const block of blocks) {
      const end = start + block.text.length;
      const range = findQuote(
        page,
        quote(block.text, text.slice(Math.max(0, start - 64), start), text.slice(end, end + 64)),
      );
      expect(removeWhiteSpace(range?.toString() ?? '')).toContain(removeWhiteSpace(block.text).slice(0, 20));
      if (lastTop !== undefined && range !== null)
        expect(range.compareBoundaryPoints(Range.START_TO_START, lastTop)).toBe(1);
      lastTop = range ?? undefined;
      start = end + 2;
    }
  });
});
