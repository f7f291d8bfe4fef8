import { describe, expect, it } from 'vitest';
import { readTitle } from '../../lib/extract/read-title.ts';
import { readPolicySource } from '../../scripts/read-policy-file.ts';
import { aBlock } from '../builders.ts';

const clause =
  'We collect your personal information and share it with third parties who advertise for us on other websites.';
const policy = `<h1>Privacy Policy</h1>${`<p>${clause}</p>`.repeat(6)}`;

function textsOf(body: string): string[] {
  return readPolicySource(`<html><body>${body}</body></html>`, 'html', 'https://a.example/p').document.blocks.map(
    ({ text }) => text,
  );
}

describe('the text of a policy', () => {
  it.each([
    ['a cookie banner', '<div id="onetrust-banner-sdk"><p>We use cookies to collect your data. NOT THIS</p></div>'],
    ['navigation', '<nav><a href="/a">NOT THIS</a> <a href="/b">Shop</a></nav>'],
    ['a footer', '<footer><a href="/privacy">Privacy</a> NOT THIS</footer>'],
    ['a hidden window', '<div role="dialog" aria-modal="true"><p>NOT THIS, says our newsletter.</p></div>'],
    ['a hidden template', '<div hidden>NOT THIS</div>'],
    [
      'a table of contents',
      '<ul><li><a href="#a">NOT THIS</a></li><li><a href="#b">Sharing</a></li><li><a href="#c">Rights</a></li></ul>',
    ],
    ['a sign-up form', '<form class="newsletter"><label>NOT THIS</label><input></form>'],
    ['a sidebar of teasers', '<aside><a href="/1">NOT THIS</a><a href="/2">Another teaser</a></aside>'],
  ])('is without %s', (_name, html) => {
    expect(textsOf(`${html}<main>${policy}</main>`).join()).not.toContain('NOT THIS');
    expect(textsOf(`<main>${policy}</main>${html}`).join()).not.toContain('NOT THIS');
  });

  it.each([
    ['a block called "gdpr-banner"', 'class="gdpr-banner"'],
    ['a block called "popup legends"', 'class="popup legends"'],
    ['a dialog', 'role="dialog"'],
    ['a block called "share"', 'id="share"'],
    ['a hidden panel', 'hidden'],
    ['a block hidden by style', 'style="display:none"'],
    ['a form around the page', 'data-form'],
  ])('is kept when it stands in %s', (_name, attributes) => {
    expect(textsOf(`<div ${attributes}>${policy}</div>`).filter((text) => text === clause)).toHaveLength(6);
  });

  it('is kept in every one of several sections beside each other', () => {
    const sections = ['One', 'Two', 'Three']
      .map((name) => `<section><h2>${name}</h2><p>${clause} ${name}.</p></section>`)
      .join('');
    expect(textsOf(`<div><div>${sections}</div></div>`)).toEqual(
      ['One', 'Two', 'Three'].flatMap((name) => [name, `${clause} ${name}.`]),
    );
  });

  it('keeps rows of links that a sentence introduces', () => {
    const links =
      '<ul><li><a href="https://b.example/x">Bramble</a></li><li><a href="https://c.example/y">Clover</a></li></ul>';
    expect(
      textsOf(`${policy}<p>Read what our partners do with your personal data:</p>${links}<p>${clause}</p>`),
    ).toContain('Clover');
  });
});

describe('what stands around the policy', () => {
  const teasers =
    '<div><h3>Kites of the week</h3><p>The red one flies best in a steady wind from the sea, says our tester.</p></div>';

  it.each<[name: string, html: string, kept: string[]]>([
    [
      'the title and date above it, in boxes of their own',
      `<div class="hero"><h1>Privacy Policy</h1></div><div>Updated 3 May 2021</div><div class="text">${policy.slice(policy.indexOf('<p>'))}</div>`,
      ['Privacy Policy', 'Updated 3 May 2021'],
    ],
    [
      'a title in a language that it does not know',
      `<div><h1>Riserbezza</h1></div><div>${policy.slice(policy.indexOf('<p>'))}</div>`,
      ['Riserbezza'],
    ],
    [
      'a date below it',
      `<div>${policy}</div><div><div>Last updated: 3 May 2021</div></div>`,
      ['Last updated: 3 May 2021'],
    ],
    [
      'authorities that are only links',
      `<div>${policy}<ul><li><a href="https://authority.example/">The authority of Galehouse</a></li></ul><p>${clause}</p></div>`,
      ['The authority of Galehouse'],
    ],
    ['telephone numbers', `<div>${policy}<p>(503) 555-0142</p></div>`, ['(503) 555-0142']],
  ])('is kept where it is %s', (_name, html, kept) => {
    expect(textsOf(`${teasers}${html}`)).toEqual(expect.arrayContaining(kept));
  });

  it.each<[name: string, html: string]>([
    ['teasers above it', `<div>NOT THIS: the red kite flies best in a steady wind.</div><div>${policy}</div>`],
    [
      'teasers below it',
      `<div>${policy}</div><div><h3>NOT THIS</h3><p>The red kite flies best in a steady wind.</p></div>`,
    ],
    [
      'contents without a list',
      `${policy}<p><a href="#a">1. NOT THIS</a></p><p><a href="#b">2. NOT THIS</a></p><p><a href="#c">3. NOT THIS</a></p><p>${clause}</p>`,
    ],
    [
      'the title of contents',
      `${policy.replace('<p>', '<h2>Table of contents, NOT THIS</h2><p>').replace(', NOT THIS', '')}`,
    ],
    [
      'a form that asks for opinions',
      `${policy}<form><p>NOT THIS: was this page of help?</p><input><button>Send</button></form>`,
    ],
    [
      'a banner above the title',
      `<div>NOT THIS: we use cookies to make the site work and to count visits, and third parties set some.</div>${policy}`,
    ],
  ])('is left out where it is %s', (_name, html) => {
    expect(textsOf(html).join()).not.toMatch(/NOT THIS|Table of contents/);
  });

  it('is read once where a print version repeats it', () => {
    expect(textsOf(`${policy}<div class="print-only">${policy}</div><div hidden>${policy}</div>`)).toEqual(
      textsOf(policy),
    );
  });

  it('is read as often as it stands where nothing tells a copy', () => {
    expect(textsOf(`${policy}<div>${policy}</div>`).filter((text) => text === clause)).toHaveLength(12);
  });
});

describe('readTitle', () => {
  const heading = (text: string, level = 1) => aBlock({ kind: 'heading', level, text });

  it.each<[name: string, title: string, args: Parameters<typeof readTitle>]>([
    [
      'the heading that names privacy',
      'Privacy at Galehouse',
      [[heading('Legal'), heading('Privacy at Galehouse', 2)], 'Kites', 'x.html'],
    ],
    [
      'the part of the page title that does',
      'Privacy notice',
      [[heading('Legal')], 'Galehouse | Privacy notice', 'x.html'],
    ],
    ['the main heading', 'Legal', [[heading('Legal')], 'Galehouse', 'x.html']],
    ['the page title', 'Galehouse', [[], 'Galehouse | Kites', 'x.html']],
    ['the host', 'galehouse.example', [[], ' ', 'https://galehouse.example/p']],
    ['the name of the file', 'x.html', [[], '', 'folder/x.html']],
    ['a word, when there is nothing', 'Untitled', [[], '', '']],
  ])('takes %s', (_name, title, args) => {
    expect(readTitle(...args)).toBe(title);
  });
});
