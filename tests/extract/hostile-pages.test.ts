import { describe, expect, it } from 'vitest';
import { PolicyFileError, readPolicySource } from '../../scripts/read-policy-file.ts';

const clause =
  '<p>We collect your personal data and share it with third parties for advertising, unless you opt out.</p>';
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

/** Bounds what would hang the popup; an ordinary page takes a hundredth of it, and a busy test machine may take thrice as long as an idle one. */
const mostMilliseconds = 20_000;

const pages: [name: string, html: () => string][] = [
  ['ten thousand nested blocks', () => page('<div>'.repeat(10_000) + clause + '</div>'.repeat(10_000))],
  ['ten thousand nested bold tags that are never closed', () => page(`${'<b>'.repeat(10_000)}We sell data.`)],
  ['nested blocks with text at every level', () => page('<div>We collect cookies here. '.repeat(4000))],
  ['nested tables', () => page('<table><tr><td>x'.repeat(1500))],
  ['nested lists', () => page('<ul><li>We collect data'.repeat(3000))],
  ['five megabytes of paragraphs', () => page(clause.repeat(46_000))],
  ['five megabytes in one paragraph', () => page(`<p>${'We collect your personal data. '.repeat(160_000)}</p>`)],
  ['five megabytes of one word', () => page(`<p>${'a'.repeat(5_000_000)}</p>`)],
  ['five megabytes of spaces', () => page(`<p>${' '.repeat(5_000_000)}x</p>`)],
  ['a hundred thousand line breaks', () => page(`<div>${'<br>'.repeat(100_000)}</div>`)],
  ['blank lines in preformatted text', () => page(`<pre>${'\n \n'.repeat(100_000)}</pre>`)],
  ['thirty thousand links', () => page('<a href="/privacy">privacy policy</a> '.repeat(30_000))],
  ['a class name of two megabytes', () => page(`<div class="${'cookie-'.repeat(300_000)}">${clause}</div>`)],
  ['malformed markup', () => '<p><div></p><table><tr><li>We <b>collect<i></b> your</i> data</td><script>alert(1)'],
  ['an empty body', () => page('')],
  ['nothing at all', () => ''],
  ['text without tags', () => 'We collect your data.'],
  ['a set of frames', () => '<html><frameset><frame src="x"></frameset></html>'],
];

describe('a hostile page', () => {
  it.each(pages)('with %s is read, or refused by name', { timeout: 60_000 }, (_name, html) => {
    const source = html();
    const start = performance.now();
    try {
      const { document } = readPolicySource(source, 'html', 'https://hostile.example/privacy');
      expect(document.title).not.toBe('');
      expect(document.coverage).toBeGreaterThan(0.9);
    } catch (error) {
      if (!(error instanceof PolicyFileError)) throw error;
      expect(error.message).toContain('too deeply');
    }
    expect(performance.now() - start).toBeLessThan(mostMilliseconds);
  });

  it('keeps script that is written as text as text', () => {
    const { blocks } = readPolicySource(
      page(
        '<p>We collect &lt;script&gt;globalThis.broken = true&lt;/script&gt; your data.</p><script>globalThis.broken = true</script>',
      ),
      'html',
      'https://hostile.example/',
    ).document;
    expect(blocks.map(({ text }) => text)).toEqual(['We collect <script>globalThis.broken = true</script> your data.']);
    expect('broken' in globalThis).toBe(false);
  });

  it('gives no address that runs script', () => {
    const { blocks } = readPolicySource(
      page(
        '<p>To opt out, <a href="javascript:alert(1)">click</a> or <a href=" JavaScript:alert(2)">here</a> or <a href="data:text/html,x">there</a>.</p>',
      ),
      'html',
      'https://hostile.example/',
    ).document;
    expect(blocks[0]?.text).toBe('To opt out, click or here or there.');
    expect(blocks[0]?.links).toEqual([]);
  });

  it('in right-to-left script with emoji keeps its text and its offsets', () => {
    const { document } = readPolicySource(
      '<html dir="rtl" lang="ar"><body><h1>سياسة الخصوصية</h1><p>👩‍👩‍👧 نحن لا نبيع <a href="/x">بياناتك</a>.</p></body></html>',
      'html',
      'https://hostile.example/',
    );
    const [, paragraph] = document.blocks;
    const [link] = paragraph?.links ?? [];
    expect(document.language).toBe('ar');
    expect(paragraph?.text).toBe('👩‍👩‍👧 نحن لا نبيع بياناتك.');
    expect(paragraph?.text.slice(link?.start, link?.end)).toBe('بياناتك');
  });
});
