import { describe, expect, it } from 'vitest';
import { isHeadOver, isHeadText, isPlainHead, isRunInHead } from '../../lib/extract/recognise-heads.ts';

describe('isHeadText', () => {
  it.each([
    'Cookies',
    'Cookies:',
    'Security.',
    '4. Data Retention',
    'How do you use my data?',
    'Do Not Track',
    'Do not sell my personal information',
    'INFORMATION THAT WE COLLECT',
    'Datenschutzbeauftragter',
    'What we do not collect',
    'How do you reach us? Contact',
    'Sharing With Partners.',
    'Cookies, Pixel Tags/Web Beacons, Usage Analytics, Local Storage, and Advertising That Follows Your Interests.',
    'Galehouse Privacy Statement, 3 June 2003',
  ])('takes "%s" for a heading', (text) => {
    expect(isHeadText(text)).toBe(true);
  });

  it.each([
    'We do not sell your data.',
    'You can opt out at any time',
    'If you are under 16',
    'Please read this carefully',
    'Last updated: 3 May 2020',
    'Effective 1 January 2021',
    'privacy@a.example',
    'Security matters. So does trust.',
    'Security is our concern and so we take it very seriously.',
    '1234',
    'name, address,',
    'Galehouse does not sell your data.',
    'Your data is never sold',
    'Partners, who may use it to:',
    'In all cases, you have the following rights',
    'Other cases. The shop may disclose it:',
    'Improve the shop on the ground of our legitimate interests, such as:',
    'Status: May 25, 2018',
    '17 January 2020',
    'Privacy statement last revised 2020-01-17',
  ])('leaves "%s" in the text', (text) => {
    expect(isHeadText(text)).toBe(false);
  });
});

describe('isRunInHead', () => {
  it.each([
    ['Cookies.', 'We use them.'],
    ['Cookies', ': We use them.'],
    ['Who we are –', 'Galehouse Kites'],
    ['Your rights:', '“Access” means a copy.'],
  ])('parts "%s" from "%s"', (bold, rest) => {
    expect(isRunInHead(bold, rest)).toBe(true);
  });

  it.each([
    ['Cookies', 'are small files.'],
    ['We never sell it.', 'Not to anyone.'],
    ['Galehouse', 'Kites respects you.'],
    ['Cookies.', ''],
    ['', 'We use them.'],
  ])('leaves "%s" before "%s"', (bold, rest) => {
    expect(isRunInHead(bold, rest)).toBe(false);
  });
});

describe('isPlainHead', () => {
  it.each(['3. Who receives data', 'IV. COOKIES', 'COOKIES AND BEACONS', '§ 2 Verantwortlicher'])(
    'takes "%s"',
    (text) => {
      expect(isPlainHead(text)).toBe(true);
    },
  );

  it.each([
    'Cookies',
    '3. We collect your name',
    '12 Mill Road,',
    'PO BOX 40047',
    'U.S.',
    '3. who receives data',
    'Galehouse Kites and Toys Inc.',
    'Your privacy matters to us.',
    'We Share Your Data.',
  ])('leaves "%s"', (text) => {
    expect(isPlainHead(text)).toBe(false);
  });
});

describe('isPlainHead on a capitalised fragment', () => {
  it.each(['Sharing With Our Partners.', '4. How We Use Your Data.'])('takes "%s"', (text) => {
    expect(isPlainHead(text)).toBe(true);
  });
});

describe('isHeadOver', () => {
  const running =
    'We collect what you tell us when you open an account, and what your browser tells us on every visit.';

  it('takes a short line over running text', () => {
    expect(isHeadOver('Cookies', running)).toBe(true);
  });

  it.each([
    ['Cookies', 'Short.'],
    ['We use cookies.', running],
    ['cookies', running],
    ['Cookies', running.toLowerCase()],
  ])('leaves "%s" over "%s"', (first, second) => {
    expect(isHeadOver(first, second)).toBe(false);
  });
});
