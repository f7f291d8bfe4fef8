import { type ComposedLine, type ComposedPage, composePdf, setLines } from './compose-pdf.ts';

const leftColumn = [
  'This notice says what Harrow Lamps does',
  'with personal information. We collect your',
  'name and your postal address when you',
  'order a lamp. We collect the kind of brow-',
  'ser that you use, so that our pages fit. We',
  'keep orders for six years, since the',
  'law on taxes wants to see them.',
];

const rightColumn = [
  'We do not sell personal information. We',
  'share it with the carrier that brings your',
  'parcel, and with nobody else. You can opt-',
  'out of our newsletter at any time. Write to',
  'us if a mistake has crept in, and we will',
  'put it right within one month of the day',
  'on which your letter reached us.',
];

/** Two columns under one title, with a header and a footer on each page. */
export function composeColumns(): Uint8Array {
  const page = (number: number): ComposedPage => ({
    lines: [
      { text: 'Harrow Lamps Ltd. - Privacy', x: 72, y: 30, size: 8 },
      ...(number === 1 ? setLines(['Privacy notice of Harrow Lamps'], { y: 80, size: 20, bold: true }) : []),
      ...setLines(leftColumn, { y: 120 }),
      ...setLines(rightColumn, { x: 320, y: 120 }),
      { text: `Page ${number} of 3`, x: 270, y: 820, size: 8 },
    ],
  });
  return composePdf([page(1), page(2), page(3)], { title: 'Privacy notice', language: 'en-GB' });
}

/** Headings, a list (with the bullet of WinAnsi), links and a table. */
export function composeSections(): Uint8Array {
  const cells = (y: number, ...texts: string[]): ComposedLine[] =>
    texts.map((text, index) => ({ text, x: 72 + index * 160, y, size: 10 }));
  return composePdf([
    {
      lines: [
        ...setLines(['Privacy Policy'], { y: 80, size: 22, bold: true }),
        ...setLines(['1. What we collect'], { y: 120, size: 14, bold: true }),
        ...setLines(['When you use our website, we collect:'], { y: 140 }),
        ...setLines(
          [
            '\u0095 your name and your e-mail address, which you give us when you open',
            '   an account;',
            '\u0095 your IP address.',
          ],
          { y: 156 },
        ),
        ...setLines(['2. How long we keep it'], { y: 220, size: 14, bold: true }),
        ...cells(244, 'Data', 'Purpose', 'Kept for').map((line) => ({ ...line, bold: true })),
        ...cells(264, 'Name', 'To send the parcel', 'Six years'),
        ...cells(284, 'IP address', 'To keep the site safe', 'Thirty days'),
        ...setLines(['Your choices'], { y: 330, bold: true }),
        ...setLines(['You can object at any time. To do so, use the'], { y: 350 }),
        { text: 'opt-out form', x: 72, y: 364, size: 11, href: 'https://lamps.example/opt-out' },
      ],
    },
  ]);
}

/** Of pictures alone, as a scanner makes it. */
export function composeScan(): Uint8Array {
  return composePdf([
    { lines: [], isPicture: true },
    { lines: [], isPicture: true },
  ]);
}
