import { describe, expect, it } from 'vitest';
import { layOut, type PdfReading, readPdf } from '../../lib/pdf/read-pdf.ts';
import { loadPdfLibrary } from '../../scripts/load-pdf-library.ts';
import { type ComposedPage, composePdf, setLines } from '../../scripts/pdfs/compose-pdf.ts';
import { composeColumns, composeScan, composeSections } from '../../scripts/pdfs/compose-samples.ts';
import { mutatePdf } from '../../scripts/pdfs/mutate-pdf.ts';

async function read(bytes: Uint8Array): Promise<PdfReading> {
  const result = await readPdf(bytes, await loadPdfLibrary());
  if (result.outcome !== 'read') throw new Error(JSON.stringify(result));
  return result;
}

async function readBlocks(...pages: ComposedPage[]): Promise<string[]> {
  return (await read(composePdf(pages))).blocks.map(({ kind, level, text }) => `${kind} ${level}: ${text}`);
}

describe('a PDF file with sections', () => {
  it('gives headings by their size and weight, items of lists whole, rows of tables with the titles of their columns', async () => {
    const { blocks } = await read(composeSections());
    expect(blocks.map(({ kind, level, text }) => `${kind} ${level}: ${text}`)).toEqual([
      'heading 1: Privacy Policy',
      'heading 2: 1. What we collect',
      'paragraph 0: When you use our website, we collect:',
      'list-item 1: your name and your e-mail address, which you give us when you open an account;',
      'list-item 1: your IP address.',
      'heading 2: 2. How long we keep it',
      'table-row 0: Name\tTo send the parcel\tSix years',
      'table-row 0: IP address\tTo keep the site safe\tThirty days',
      'heading 3: Your choices',
      'paragraph 0: You can object at any time. To do so, use the opt-out form',
    ]);
    expect(blocks[6]?.columns).toEqual(['Data', 'Purpose', 'Kept for']);
  });

  it('keeps where its links lead, and which words they cover', async () => {
    const last = (await read(composeSections())).blocks.at(-1)!;
    const [link] = last.links;
    expect(last.text.slice(link?.start, link?.end)).toBe('opt-out form');
    expect(link?.href).toBe('https://lamps.example/opt-out');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'other.pdf'])('drops a link to %s', async (href) => {
    const text = 'A paragraph with a link in it that leads nowhere good.';
    const { blocks } = await read(composePdf([{ lines: [{ text, x: 72, y: 90, size: 11, href }] }]));
    expect(blocks).toMatchObject([{ text, links: [] }]);
  });
});

describe('a PDF file in columns', () => {
  it('is read column by column, without headers, footers and page numbers', async () => {
    const { blocks, title, language } = await read(composeColumns());
    const text = blocks.map((block) => block.text).join('\n');
    expect(text.startsWith('Privacy notice of Harrow Lamps\nThis notice says what Harrow Lamps does with')).toBe(true);
    expect(text).toContain(
      'that our pages fit. We keep orders for six years, since the law on taxes wants to see them.',
    );
    expect(text).toContain('We do not sell personal information. We share it with the carrier');
    expect(text).not.toMatch(/Harrow Lamps Ltd|Page \d/);
    expect({ title, language }).toEqual({ title: 'Privacy notice', language: 'en-GB' });
  });

  it('has its broken words mended, but those with a hyphen of their own', async () => {
    const text = (await read(composeColumns())).blocks.map((block) => block.text).join('\n');
    expect(text).toContain('the kind of browser that you use');
    expect(text).toContain('You can opt-out of our newsletter');
  });
});

describe('paragraphs of a PDF file', () => {
  it('go on over the end of a page', async () => {
    const first = setLines(
      [
        'We keep what you tell us for as long as you have an account with us, and for',
        'some time after you have closed it, which is needed for',
      ],
      { y: 760 },
    );
    const second = setLines(['the books that we must keep. After that we delete it, all of it.'], { y: 80 });
    expect(await readBlocks({ lines: first }, { lines: second })).toEqual([
      'paragraph 0: We keep what you tell us for as long as you have an account with us, and for some time after you have closed it, which is needed for the books that we must keep. After that we delete it, all of it.',
    ]);
  });

  it('are parted by gaps, and by the end of a short line', async () => {
    const full = 'We collect your name and your postal address when you order something from us,';
    const lines = [
      ...setLines([full, 'and nothing else.', full, 'and your telephone number.'], { y: 80 }),
      ...setLines([full, 'and nothing more.'], { y: 160 }),
    ];
    expect(await readBlocks({ lines })).toEqual([
      `paragraph 0: ${full} and nothing else.`,
      `paragraph 0: ${full} and your telephone number.`,
      `paragraph 0: ${full} and nothing more.`,
    ]);
  });

  it('begin with a head of their own where that is bold', async () => {
    const lines = [
      { text: 'Service providers.', x: 72, y: 80, size: 11, bold: true },
      { text: 'Companies that work for us see your data, and may use it for nothing else.', x: 180, y: 80, size: 11 },
      ...setLines(['They are bound by contract.'], { y: 94 }),
    ];
    expect(await readBlocks({ lines })).toEqual([
      'heading 6: Service providers.',
      'paragraph 0: Companies that work for us see your data, and may use it for nothing else. They are bound by contract.',
    ]);
  });

  it('are read on a page that viewers turn', async () => {
    const lines = setLines(['Read as it is drawn, whichever way up the paper lies', 'in the end.'], { y: 80 });
    for (const rotate of [0, 90, 180, 270]) {
      expect(await readBlocks({ lines, rotate }), `${rotate}`).toEqual([
        'paragraph 0: Read as it is drawn, whichever way up the paper lies in the end.',
      ]);
    }
  });

  it('are read across the notes at the foot of a page, and without the raised numbers that lead there', async () => {
    const first = [
      ...setLines(['We keep what you tell us for as long as you have an account with us, which is needed for'], {
        y: 700,
      }),
      { text: '1', x: 510, y: 696, size: 7 },
      ...setLines(['the books that we must keep, and for some time after you have closed it, since then the'], {
        y: 714,
      }),
      ...setLines(['1 An account is what you open with your name and password.'], { y: 790, size: 8 }),
    ];
    const second = setLines(['law on taxes wants to see them. After that we delete it, all of it.'], { y: 80 });
    expect(await readBlocks({ lines: first }, { lines: second })).toEqual([
      'paragraph 0: We keep what you tell us for as long as you have an account with us, which is needed for the books that we must keep, and for some time after you have closed it, since then the law on taxes wants to see them. After that we delete it, all of it.',
      'paragraph 0: 1 An account is what you open with your name and password.',
    ]);
  });

  it('are items of a list where a sign of a font of signs stands before them', async () => {
    const lines = ['your name', 'your address'].flatMap((text, index) => [
      { text: 'n', x: 72, y: 80 + index * 14, size: 9, font: 'signs' as const },
      { text, x: 96, y: 80 + index * 14, size: 11 },
    ]);
    expect(await readBlocks({ lines })).toEqual(['list-item 1: your name', 'list-item 1: your address']);
  });

  it('are tables where rows of centred cells stand apart, over the end of a page as well', async () => {
    const cell = (text: string, x: number, y: number) => ({ text, x, y, size: 10, bold: y === 80 });
    const head = (y: number) =>
      [cell('Data', 72, y), cell('Purpose', 200, y), cell('Shared', 400, y)].map((each) => ({ ...each, bold: true }));
    const first = [
      ...head(700),
      ...[
        cell('Name', 72, 730),
        cell('To send what you ordered', 200, 724),
        cell('to where you live', 200, 736),
        cell('No', 400, 730),
      ],
      ...[
        cell('Records of what', 72, 760),
        cell('you bought', 72, 772),
        cell('Accounts', 200, 766),
        cell('No', 400, 766),
      ],
    ];
    const second = [
      ...head(80),
      ...[
        cell('Place', 72, 116),
        cell('To find the nearest shop', 200, 110),
        cell('to where you are', 200, 122),
        cell('With', 400, 104),
        cell('advertisers', 400, 116),
        cell('and cities', 400, 128),
      ],
    ];
    expect(await readBlocks({ lines: first }, { lines: second })).toEqual([
      'table-row 0: Name\tTo send what you ordered to where you live\tNo',
      'table-row 0: Records of what you bought\tAccounts\tNo',
      'table-row 0: Place\tTo find the nearest shop to where you are\tWith advertisers and cities',
    ]);
  });
});

describe('the outline that a PDF file brings along', () => {
  const sentences = [
    'We collect your name and your postal address when you order a kite from our website.',
    'We keep what you order for six years, since the law on taxes wants to see all of it.',
    'We share your name and your postal address with the carrier who brings you the kite.',
    'We sell the list of all that you looked at to companies that show you advertisements.',
    'They keep it for as long as they like, and may hand it on to whoever pays them for it.',
  ];
  const runs = sentences.map((text, index) => ({
    ...{ text, x: 72, y: 80 + index * 30, width: 420, size: 11, bold: false },
    mark: `m${index}`,
  }));
  const outlineAs = (last: string) => ({
    role: 'Document',
    children: [
      ...runs.slice(0, 3).map(({ mark }) => ({ role: 'P', children: [mark] })),
      { role: last, children: runs.slice(3).map(({ mark }) => mark) },
    ],
  });

  it.each(['Figure', 'Artifact', 'P'])('loses no text that it calls %s', (role) => {
    const page = { number: 1, width: 595, height: 842, runs, links: [], holdsPicture: false, unknownCharacters: 0 };
    const text = layOut([{ ...page, outline: outlineAs(role) }])
      .map((block) => block.text)
      .join(' ');
    for (const sentence of sentences) expect(text).toContain(sentence);
  });
});

describe('a table of a PDF file', () => {
  it('keeps its cells apart where little lies between them, if they begin below one another', async () => {
    const rows = [
      ['Data', 'Purpose', 'Kept'],
      ['Name and address', 'Parcels', 'Six years'],
      ['Names of your animals', 'Cards', 'One year'],
      ['Kind of browser', 'Layout', 'A day'],
    ];
    // "Names of your animals" ends closely before the next cell.
    const lines = rows.flatMap((row, index) =>
      row.map((text, column) => ({
        text,
        x: [72, 181, 300][column] ?? 0,
        y: 80 + index * 20,
        size: 10,
        bold: index === 0,
      })),
    );
    expect(await readBlocks({ lines })).toEqual(rows.slice(1).map((row) => `table-row 0: ${row.join('\t')}`));
  });
});

describe('a PDF file that cannot be read', () => {
  const stamped = { lines: setLines(['Scanned with the trial version of a scanner'], { y: 820 }), isPicture: true };
  const unknown = setLines(['A line of which nobody can tell the letters.'], { y: 80 }).map((line) => ({
    ...line,
    font: 'unknown' as const,
  }));
  it.each<[string, Uint8Array, string]>([
    ['holds pictures of pages', composeScan(), 'scanned'],
    ['has a stamp on each picture', composePdf([stamped, stamped, stamped]), 'scanned'],
    ['is blank', composePdf([{ lines: [] }]), 'blank'],
    ['does not tell its letters', composePdf([{ lines: unknown }]), 'unknown-letters'],
    ['is locked', composePdf([{ lines: setLines(['Nobody reads this.'], { y: 80 }) }], { isLocked: true }), 'password'],
    ['is cut short', composeSections().slice(0, 80), 'damaged'],
    ['is none', new TextEncoder().encode('%PDF-1.4 or so it says'), 'damaged'],
  ])('is named where it %s', async (_what, bytes, outcome) => {
    expect(await readPdf(bytes, await loadPdfLibrary())).toMatchObject({ outcome });
  });

  it('is given up when its reader stops it', async () => {
    const stopper = new AbortController();
    const reading = readPdf(composeColumns(), await loadPdfLibrary(), {
      signal: stopper.signal,
      onProgress: () => stopper.abort(),
    });
    expect(await reading).toEqual({ outcome: 'stopped' });
  });

  it('tells how many pages are done', async () => {
    const told: string[] = [];
    await readPdf(composeColumns(), await loadPdfLibrary(), {
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(told).toEqual(['0/3', '1/3', '2/3']);
  });

  it('says which pages hold no text', async () => {
    const page = { lines: setLines(['We collect your name and your postal address when you order.'], { y: 300 }) };
    const result = await read(composePdf([page, { lines: [], isPicture: true }, page]));
    expect(result).toMatchObject({ coverage: expect.closeTo(2 / 3), leftOut: ['Page 2: a picture without text'] });
  });

  it('is read or named within five seconds, however it was spoiled', async () => {
    const library = await loadPdfLibrary();
    const samples = [composeColumns(), composeSections(), composeScan()];
    for (let seed = 1; seed <= 12; seed += 1) {
      const start = performance.now();
      const { outcome } = await readPdf(mutatePdf(samples[seed % samples.length]!, seed), library);
      expect(
        ['read', 'damaged', 'scanned', 'blank', 'unknown-letters', 'password', 'timed-out'],
        `seed ${seed}`,
      ).toContain(outcome);
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(5_000);
    }
  }, 60_000);

  it('may have a hundred pages', async () => {
    const pages = Array.from({ length: 100 }, (_, index) => ({
      lines: setLines([`Section ${index + 1} tells what we do with your data on day ${index + 1} of the year.`], {
        y: 300,
      }),
    }));
    expect((await read(composePdf(pages))).blocks).toHaveLength(100);
  }, 30_000);
});
