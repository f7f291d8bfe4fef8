import { beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../../lib/classify/model.ts';
import { readModel } from '../../../scripts/read-model.ts';
import { addCounts, countPractices, writeWebsitePage } from '../../../scripts/vendors/count-websites.ts';

const policy = [
  'Home',
  'Privacy Policy',
  'Shop',
  'Cart',
  'Sign in',
  'Privacy Policy',
  'This privacy policy tells what personal information we collect from you when you use our website, and why.',
  'We use cookies to remember your settings. We do not sell your personal information to anybody.',
  'We share your personal information with service providers who work for us, and you may ask us for a copy of your data.',
  'You may write to us at privacy@example.com about this privacy policy.',
].join('\r\n');

describe('writeWebsitePage', () => {
  it('makes a heading of the line that names the policy above prose, and not of the menu', () => {
    const page = writeWebsitePage(policy, 'http://example.com/page');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<p>Sign in</p>\n<h1>Privacy Policy</h1>\n<p>This privacy policy');
    expect(page).toContain('<title></title>');
  });

  it.each([
    ['http://example.com/privacy-policy/', 'Privacy Policy'],
    ['http://example.com/about/Privacy.html', 'Privacy Policy'],
    ['http://example.com/privacy-issues-with-phones/', ''],
    ['http://example.com/terms', ''],
  ])('takes the title from the address %s', (url, title) => {
    expect(writeWebsitePage('Text', url)).toContain(`<title>${title}</title>`);
  });

  it.each([
    ['don\uFFFDt', 'don’t'],
    ['we\uFFFDre', 'we’re'],
    ['(\uFFFDus\uFFFD)', '(“us”)'],
    ['here \uFFFD there', 'here   there'],
  ])('mends %s', (damaged, mended) => {
    expect(writeWebsitePage(damaged, '')).toContain(`<p>${mended}</p>`);
  });

  it('takes markup for text', () => {
    expect(writeWebsitePage('a <script> & b', '')).toContain('<p>a &lt;script&gt; &amp; b</p>');
  });
});

describe('countPractices', () => {
  let model: Model;
  beforeAll(async () => {
    model = await readModel();
  });

  it('counts what policies state and not what they deny, and reads what is none without counting it', () => {
    const counts = countPractices(
      [
        { url: 'http://example.com/privacy-policy', category: 'arts', text: policy },
        { url: 'http://example.com/recipes', category: 'arts', text: 'Take two eggs.\r\nStir them for ten minutes.' },
      ],
      model,
    );
    expect(counts.arts).toMatchObject({ read: 2, policies: 1 });
    expect(counts.arts?.stated['cookies.own']).toBe(1);
    expect(counts.arts?.stated['sharing.sells']).toBeUndefined();
  });

  it('adds up batches', () => {
    const batch = { arts: { read: 2, policies: 1, stated: { 'cookies.own': 1 } } };
    expect(addCounts([batch, batch]).get('arts')).toEqual({ read: 4, policies: 2, stated: { 'cookies.own': 2 } });
  });
});
