import { afterEach, describe, expect, it } from 'vitest';
import { anchorQuote, findQuote, type Quote, type QuoteMatch } from '../../lib/extract/anchor-quote.ts';
import { indexPageText } from '../../lib/extract/page-text.ts';
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

  it.each([0, 1, 2])('takes number %i of passages with equal surroundings', (repeats) => {
    const page = parse('<h2>Cookies</h2><p>We share it.</p><p>Ask us.</p>'.repeat(3));
    const range = findQuote(page, { ...quote('We share it.', 'Cookies', 'Ask us.'), repeats });
    expect(range?.startContainer.parentElement).toBe(page.querySelectorAll('p')[repeats * 2]);
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
    const pageText = indexPageText(page);
    let start = 0;
    let reached = 0;
    for (const block of blocks) {
      const end = start + block.text.length;
      const around = quote(block.text, text.slice(Math.max(0, start - 64), start), text.slice(end, end + 64));
      const anchored = anchorQuote(pageText, around)!;
      expect(anchored).toMatchObject({ match: 'exact', start: expect.any(Number) });
      expect(removeWhiteSpace(anchored.ranges.join(''))).toBe(removeWhiteSpace(block.text));
      expect(anchored.start).toBeGreaterThanOrEqual(reached);
      reached = anchored.end;
      start = end + 2;
    }
  });
});

/** Reads the policy, takes the sentence that holds `words`, and looks for it in the changed page: what it finds, and how. */
function follow(policy: string, words: string, changed: string): { match: QuoteMatch; text: string } | null {
  const text = policy
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n\n')
    .trim();
  const sentences = [...text.matchAll(/[^\n.]+\.?/g)];
  const sentence = sentences.find(([each]) => each.includes(words))!;
  const start = sentence.index + sentence[0].length - sentence[0].trimStart().length;
  const end = sentence.index + sentence[0].length;
  const sought = quote(text.slice(start, end), text.slice(Math.max(0, start - 64), start), text.slice(end, end + 64));
  const anchored = anchorQuote(indexPageText(parse(changed)), sought);
  return anchored && { match: anchored.match, text: anchored.ranges.join('').replace(/\s+/g, ' ') };
}

const policy = `<h1>Privacy</h1><p>Larch Ferries runs boats between the islands. You book with your name.</p>
  <p>We keep your bookings for six years because the tax office asks us to. After that time we erase them from our systems.</p>
  <h2>Sharing</h2><ul><li>We share your bookings with the harbour office.</li>
  <li>We share your photographs with the harbour office.</li>
  <li>We share your payments with the harbour office.</li>
  <li>We share your complaints with the harbour office.</li></ul>
  <p>We never rent our list of passengers to anyone. Write to us when you object.</p>`;

describe('a page that changed since', () => {
  it.each([
    ['one word', 'six years', 'ten years'],
    ['a word inserted', 'to anyone', 'to anyone at all'],
    ['a mark in the middle', 'because the', '[3] because the'],
    ['the beginning', 'We keep your bookings', 'Larch Ferries keeps all bookings'],
    ['half a sentence', 'because the tax office asks us to', 'as the law of taxes says'],
    ['the end', 'from our systems', 'from our systems, subject to paragraph nine below'],
  ])('shows what has become of a sentence after a change of %s', (_what, before, after) => {
    const changed = policy.replace(before, after);
    const sentence = changed.match(new RegExp(`[^.<>]*${after.replaceAll(/[[\]]/g, '\\$&')}[^.<>]*\\.`))![0].trim();
    expect(follow(policy, before, changed)).toEqual({ match: 'approximate', text: sentence });
  });

  it.each([
    ['a sentence', ' You book with your name.', 'You book'],
    ['the first of several alike', '<li>We share your bookings with the harbour office.</li>', 'share your bookings'],
    ['one among several alike', '<li>We share your payments with the harbour office.</li>', 'share your payments'],
    [
      'the last of several alike',
      '<li>We share your complaints with the harbour office.</li>',
      'share your complaints',
    ],
    ['the last of all', ' Write to us when you object.', 'Write to us'],
  ])('says that %s is gone, whatever else resembles it', (_what, taken, words) => {
    expect(policy).toContain(taken);
    expect(follow(policy, words, policy.replace(taken, ''))).toBeNull();
  });

  it('says so too where one that resembles it stands elsewhere', () => {
    const changed = policy
      .replace('We never rent our list of passengers to anyone. ', '')
      .replace('You book with', 'We never rent our list of customers to anyone. You book with');
    expect(follow(policy, 'never rent', changed)).toBeNull();
  });

  it('finds a sentence that was moved as it is', () => {
    const sentence = 'We never rent our list of passengers to anyone.';
    const changed = policy.replace(sentence, '').replace('<h1>Privacy</h1>', `<h1>Privacy</h1><p>${sentence}</p>`);
    expect(follow(policy, 'never rent', changed)).toEqual({ match: 'exact', text: sentence });
  });

  it('finds a moved sentence of which only signs and case changed', () => {
    const sentence = 'We NEVER rent our list of \u201cpassengers\u201d to anyone!';
    const changed = policy
      .replace('We never rent our list of passengers to anyone.', '')
      .replace('<h1>Privacy</h1>', `<h1>Privacy</h1><p>${sentence}</p>`);
    expect(follow(policy, 'never rent', changed)).toEqual({ match: 'approximate', text: sentence });
  });

  it('does not take a sentence that says something else in the same place', () => {
    const changed = policy.replace(
      'We keep your bookings for six years because the tax office asks us to.',
      'Our boats carry bicycles and small dogs free of charge on weekdays.',
    );
    expect(follow(policy, 'six years', changed)).toBeNull();
  });

  it.each([
    ['within a word', '<li>Name</li><li>Port</li>', 'Port', '<li>Name</li></ul><p>A Portable boat carries you.</p>'],
    [
      'in a form',
      '<li>Name</li><li>Port</li>',
      'Port',
      '<li>Name</li></ul><p>Our boats.</p><form><label>Port</label> <button>Go</button></form>',
    ],
  ])('does not find a short item %s', (_where, list, words, changed) => {
    const rest = '<p>So much for the data that we ask of you.</p>';
    expect(follow(`<ul>${list}</ul>${rest}`, words, `<ul>${changed}${rest}`)).toBeNull();
  });

  it('is searched in a moment, however long it is and whatever it repeats', () => {
    const line = '<p>We share your bookings with the harbour office and with all who ask.</p>';
    const page = indexPageText(parse(`${line.repeat(15_000)}<p>The end.</p>`));
    const sentence = 'We share your bookings with the harbour office, the press and with all who pay us for them.';
    const start = performance.now();
    for (let count = 0; count < 10; count += 1) {
      expect(anchorQuote(page, quote(sentence, 'with all who ask.\n\n', '\n\nWe share your bookings'))).toBeNull();
    }
    // A megabyte; fifty are looked for at a click, and ten in five seconds is what a busy test machine is allowed.
    expect(performance.now() - start).toBeLessThan(5_000);
  }, 30_000);
});

describe('a passage that no single range can hold', () => {
  it('is cut where the page hides something within it, so that the ranges hold the passage and nothing else', () => {
    const page = parse('<p>We do not <span hidden>ever (see note) </span>sell <script>let it;</script>it.</p>');
    const anchored = anchorQuote(indexPageText(page), quote('We do not sell it.'));
    expect(anchored?.ranges.map(String)).toEqual(['We do not', 'sell', 'it.']);
  });

  it('is cut at the edges of a shadow root', () => {
    const host = document.createElement('x-note');
    host.innerHTML = 'your bookings';
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>We share <slot></slot> with nobody.</p>';
    document.body.append(host);
    const anchored = anchorQuote(indexPageText(document), quote('We share your bookings with nobody.'));
    expect(anchored?.ranges.map(String)).toEqual(['We share', 'your bookings', 'with nobody.']);
  });
});
