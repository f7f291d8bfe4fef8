import { describe, expect, it } from 'vitest';
import { indexPageText } from '../../lib/extract/page-text.ts';
import { parsePageReading } from '../../lib/extract/parse-page-reading.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { removeWhiteSpace } from '../../lib/extract/readable-text.ts';
import type { Block } from '../../lib/types.ts';
import { parsePage } from '../../scripts/read-policy-file.ts';
import { allFixtures, loadFixture, otherFixtures, policyFixtures, shapeFixtures } from '../fixtures/load-fixture.ts';

function readFixture(slug: (typeof allFixtures)[number]) {
  const { html, expected } = loadFixture(slug);
  const document = parsePage(html);
  return { document, expected, reading: readPage(document, expected.url) };
}

function listLinks(blocks: readonly Block[]): { text: string; href: string }[] {
  return blocks.flatMap(({ text, links }) =>
    links.map(({ start, end, href }) => ({ text: text.slice(start, end), href })),
  );
}

describe.each(allFixtures)('the page "%s"', (slug) => {
  const { document, expected, reading } = readFixture(slug);
  const { blocks } = reading.document;

  it('has its title and language', () => {
    expect(reading.document.title).toBe(expected.title);
    expect(reading.document.language).toBe(expected.language);
  });

  it('is told to be a policy or not', () => {
    expect(reading.document.policy.isPolicy).toBe(expected.isPolicy);
    expect(reading.document.policy.reasons.length).toBeGreaterThan(0);
  });

  it('has its headings, in order', () => {
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(headings.filter((heading) => expected.headings.includes(heading))).toEqual(expected.headings);
  });

  it.each(expected.mustContain)('holds "%s" in one block', (text) => {
    expect(blocks.filter((block) => block.text.includes(text))).toHaveLength(1);
  });

  it.each(expected.mustNotContain.map((text) => [text]))('leaves out "%s"', (text) => {
    expect(blocks.filter((block) => block.text.includes(text))).toEqual([]);
  });

  it('keeps its links', () => {
    expect(listLinks(blocks)).toEqual(expect.arrayContaining(expected.links ?? []));
  });

  it('can be found again in the page, block by block', () => {
    const { squeezed } = indexPageText(document);
    const lost = blocks.filter(({ text }) => !squeezed.includes(removeWhiteSpace(text)));
    expect(lost).toEqual([]);
  });

  it('passes the check of its shape', () => {
    expect(parsePageReading(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  });

  it('is not changed by being read', () => {
    const fresh = parsePage(loadFixture(slug).html);
    expect(document.toString()).toBe(fresh.toString());
  });
});

describe.each([...policyFixtures, ...shapeFixtures.filter((slug) => slug !== 'terms-above')])(
  'the policy "%s"',
  (slug) => {
    it('is read whole', () => {
      const { document } = readFixture(slug).reading;
      expect(document.coverage).toBeGreaterThan(0.99);
      expect(document.leftOut).toEqual([]);
    });
  },
);

describe.each(otherFixtures)('the page "%s"', (slug) => {
  it('leads to the policies of its site', () => {
    const { reading, expected } = readFixture(slug);
    expect(reading.policyLinks.map(({ href }) => href)).toEqual(expected.policyLinks);
  });
});

describe('readPage', () => {
  it('names the columns of a table row', () => {
    const { reading, expected } = readFixture('table');
    expect(reading.document.blocks.find(({ kind }) => kind === 'table-row')?.columns).toEqual(expected.tableColumns);
  });

  it('resolves links against the base of the page', () => {
    const page = parsePage(
      '<html><head><base href="/legal/"></head><body><p>Read the <a href="x">annex</a> please.</p></body></html>',
    );
    const { blocks } = readPage(page, 'https://a.example/b/c').document;
    expect(listLinks(blocks)).toEqual([{ text: 'annex', href: 'https://a.example/legal/x' }]);
  });

  it('leaves relative links as they are where the address is a file', () => {
    const page = parsePage('<html><body><p>Read the <a href="annex.html">annex</a> please.</p></body></html>');
    expect(listLinks(readPage(page, 'policy.html').document.blocks)).toEqual([{ text: 'annex', href: 'annex.html' }]);
  });

  it('names other documents on the page without counting them as missed', () => {
    const terms = Array.from(
      { length: 20 },
      (_, index) =>
        `<p>Our liability under clause ${index} is limited, warranties are excluded and the governing law applies.</p>`,
    ).join('');
    const policy =
      '<h1>Privacy Policy</h1><p>We collect your personal data and use cookies to run the service that you asked for.</p>';
    const { document } = readPage(
      parsePage(`<html><body>${policy.repeat(3)}<h1>Terms of Use</h1>${terms}</body></html>`),
      'x.html',
    );
    expect(document.leftOut).toEqual(['Terms of Use']);
    expect(document.coverage).toBe(1);
    expect(document.blocks.some(({ text }) => text.includes('liability'))).toBe(false);
  });
});
