import type { PopupEnd } from './read-popup.ts';

/** Set by any text of a hostile page that is run as code, wherever that happens. */
export const alarm = 'clauselightAlarm';

export interface HostilePage {
  /** Completes "a page with ...". */
  what: string;
  html: string;
  end: PopupEnd;
  /** Something that the popup must show as plain text; '' for nothing in particular. */
  shows: string;
  /** So much text that a reading takes many seconds. */
  isHuge?: boolean;
}

const raise = `globalThis.${alarm}=1`;

/** Statements of a policy, in our own words, enough for the page to be taken for one. */
const policyText = [
  'Privacy Policy',
  'This privacy policy explains how Thistledown Books collects, uses and shares your personal information.',
  'We do not sell your personal information to anybody.',
  'We use cookies and similar technologies to recognise you and to remember your basket.',
  'We share your personal information with service providers who process it on our behalf.',
  'You may opt out of our marketing e-mails at any time by following the unsubscribe link in each of them.',
  'We keep your personal information for two years after your last order, then we delete it.',
  'We may change this privacy policy; we will tell you by e-mail thirty days before a change takes effect.',
  'If you have questions about your data, write to privacy@thistledown.example.',
];

const paragraphs = policyText.map((sentence) => `<p>${sentence}</p>`).join('\n');

function wrapPage(body: string, title = 'Privacy Policy - Thistledown Books'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Pieces of text that become code wherever text is taken for markup, and elements that only a copy or a second parsing would wake. */
const spells = [
  `<img src=x onerror="${raise}">`,
  `<script>${raise}</script>`,
  `<svg onload="${raise}"></svg>`,
  `"><iframe srcdoc="<script>parent.${alarm}=1</script>"></iframe>`,
  `'; ${raise}; //`,
  `{{constructor.constructor('${raise}')()}}`,
  `javascript:${raise}`,
];

const spelledPage = wrapPage(
  `<h1>${escapeMarkup(spells[0] ?? '')} Privacy Policy</h1>
  <template><img src=x onerror="${raise}"><script>${raise}</script></template>
  <noscript><img src=x onerror="${raise}"></noscript>
  <textarea><img src=x onerror="${raise}"></textarea>
  ${paragraphs}
  ${spells.map((spell) => `<h2>${escapeMarkup(spell)}</h2><p>We do not sell your personal information ${escapeMarkup(spell)} to anybody.</p>`).join('\n')}
  <p>You may <a href="javascript:${raise}">opt out of our marketing e-mails</a> or
    <a href="data:text/html,<script>${raise}</script>">opt out of targeted advertising</a> at any time.</p>
  <ul>We share your personal information with: ${spells.map((spell) => `<li title="${escapeMarkup(spell)}">advertisers ${escapeMarkup(spell)}</li>`).join('')}</ul>`,
  `${escapeMarkup(spells[0] ?? '')} Privacy Policy`,
);

/** About 5 MB of text in some 50,000 sentences, all different, as no policy is. */
function writeHugePage(): string {
  const size = 5_000_000;
  const parts = [paragraphs];
  for (let length = paragraphs.length, number = 1; length < size; number += 1) {
    const sentence = policyText[1 + (number % (policyText.length - 1))] ?? '';
    const part = `${number % 40 === 0 ? `<h2>Part ${number}</h2>` : ''}<p>In case ${number}: ${sentence}</p>`;
    parts.push(part);
    length += part.length;
  }
  return wrapPage(parts.join('\n'));
}

/** A parser stops to nest after some hundred levels. */
const nestedTags = 10_000;

/** A script can nest deeper; where it nests ten thousand levels, Chromium's tab breaks down by itself. */
const nestedLevels = 3_000;

const nestedByScript = `${paragraphs}<div id="deep"></div><script>
  let inner = document.getElementById('deep');
  for (let level = 0; level < ${nestedLevels}; level += 1) inner = inner.appendChild(document.createElement('span'));
  inner.textContent = 'We do not sell your personal information to anybody at the bottom.';
</script>`;

export const hostilePages: readonly HostilePage[] = [
  { what: 'code in its text, title and links', html: spelledPage, end: 'policy', shows: spells[0] ?? '' },
  {
    what: '5 MB of text',
    html: writeHugePage(),
    end: 'policy',
    shows: 'Says that it does not sell personal data',
    isHuge: true,
  },
  {
    what: '10,000 nested tags',
    html: wrapPage(`${'<div>'.repeat(nestedTags)}${paragraphs}${'</div>'.repeat(nestedTags)}`),
    end: 'policy',
    shows: 'Says that it does not sell personal data',
  },
  {
    what: '3,000 tags that a script nested',
    html: wrapPage(nestedByScript),
    end: 'policy',
    shows: 'Says that it does not sell personal data',
  },
  {
    what: 'malformed markup',
    html: `<title>Privacy Policy</title><table><b><p>${policyText.join('<p></b><tr><td><i>')}</span></html><body class=">
      <h1>Privacy Policy<h2 <h3>${paragraphs}\u0000</div></div><a href='http://[::bad/>opt out</a><!-- never closed ${paragraphs}`,
    end: 'policy',
    shows: 'Says that it does not sell personal data',
  },
  {
    what: 'text from right to left, and emoji',
    html: `<!doctype html><html lang="en" dir="rtl"><meta charset="utf-8"><title>Privacy Policy \u{1f512}</title>
      <h1>\u202eسياسة الخصوصية \u{1f468}\u200d\u{1f469}\u200d\u{1f467} Privacy Policy</h1>${paragraphs}
      <p>We do not sell your personal information \u{1f4b0}\u{1f6ab}, ever \u{1f64f}\u{1f3fd}.</p>
      <p>نحن لا نبيع معلوماتك الشخصية \u{1f36a}. אנחנו לא מוכרים את המידע שלך.</p>
      <p>Broken in half: \ud83d and \udd12.</p></html>`,
    end: 'policy',
    shows: 'Says that it does not sell personal data',
  },
  {
    what: 'an empty body',
    html: '<!doctype html><title></title><body></body>',
    end: 'not-a-policy',
    shows: 'does not look like',
  },
  { what: 'nothing at all', html: '', end: 'not-a-policy', shows: 'does not look like' },
  {
    what: 'names that hide those of the document',
    html: wrapPage(`<form name="body"><input name="children"><input name="querySelectorAll"><input name="textContent"></form>
      <img name="title" alt=""><img name="createTreeWalker" alt=""><form id="x"><input name="nodeType"><input name="parentNode"></form>${paragraphs}`),
    end: 'policy',
    shows: 'Says that it does not sell personal data',
  },
];
