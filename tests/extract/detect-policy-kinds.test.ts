import { describe, expect, it } from 'vitest';
import { detectPolicy } from '../../lib/extract/detect-policy.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import type { Block } from '../../lib/types.ts';
import { parsePage } from '../../scripts/read-policy-file.ts';
import { type DetectionPage, otherPages, policyPages } from './detection-pages.ts';

function read({ title, url, html, language }: DetectionPage, address = url) {
  return readPage(
    parsePage(`<html lang="${language}"><head><title>${title}</title></head><body><main>${html}</main></body></html>`),
    address,
  ).document;
}

describe('a policy is told', () => {
  it.each(policyPages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const { policy } = read(page);
    expect(policy.reasons.length).toBeGreaterThan(0);
    expect(policy, policy.reasons.join('; ')).toMatchObject({ isPolicy: true });
  });

  it.each(policyPages.map((page) => [page.name, page] as const))('%s, as a file', (_name, page) => {
    expect(read({ ...page, title: '' }, 'page.html').policy.isPolicy).toBe(true);
  });
});

describe('what only looks like a policy is told from one', () => {
  it.each(otherPages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const { policy } = read(page);
    expect(policy.reasons.length).toBeGreaterThan(0);
    expect(policy, policy.reasons.join('; ')).toMatchObject({ isPolicy: false });
  });
});

describe('the reasons', () => {
  const named = (name: string) => {
    const page = policyPages.find((each) => each.name === name);
    return page === undefined ? [] : read(page).policy.reasons;
  };

  it('say that a page holds terms as well', () => {
    expect(named('terms that hold a policy as well')).toContain('The page holds terms of use as well');
    expect(named('a Spanish policy')).not.toContain('The page holds terms of use as well');
  });

  it('call a cookie policy by its name', () => {
    expect(named('a cookie policy').join()).toContain('cookie policy');
    expect(named('a cookie policy').join()).not.toContain('privacy policy');
  });

  it('say of a hub that it is links', () => {
    const blocks = Array.from({ length: 9 }, (_, index): Block => {
      const text = `Privacy notice for part ${index} of our business`;
      return {
        kind: 'list-item',
        level: 1,
        text,
        links: [{ start: 0, end: text.length, href: `/${index}` }],
        columns: [],
      };
    });
    const { isPolicy, reasons } = detectPolicy({ pageTitle: 'Privacy', url: 'https://a.example/privacy', blocks });
    expect(isPolicy).toBe(false);
    expect(reasons[0]).toBe('The page is mostly links to other pages');
  });
});
