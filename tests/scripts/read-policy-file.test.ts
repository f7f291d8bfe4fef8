import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composePdf } from '../../scripts/pdfs/compose-pdf.ts';
import { PolicyFileError, parsePage, readPolicyFile, readPolicySource } from '../../scripts/read-policy-file.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clauselight-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function readAs(name: string, content: string) {
  const path = join(folder, name);
  await writeFile(path, content);
  const { document } = await readPolicyFile(path, 'https://a.example/privacy');
  return document.blocks.map(({ kind, level, text }) => `${kind} ${level}: ${text}`);
}

describe('readPolicyFile', () => {
  it('reads HTML', async () => {
    expect(await readAs('a.html', '<h1>Privacy</h1><p>We use <b>cookies</b>.</p>')).toEqual([
      'heading 1: Privacy',
      'paragraph 0: We use cookies.',
    ]);
  });

  it('reads Markdown, without its pictures', async () => {
    const markdown =
      '# Privacy\n\n![a](data:image/svg+xml;utf8,<svg><rect fill="rgba(1,2)"/></svg>)\n\nWe use **cookies**:\n\n* ours;\n* theirs.\n';
    expect(await readAs('a.md', markdown)).toEqual([
      'heading 1: Privacy',
      'paragraph 0: We use cookies:',
      'list-item 1: ours;',
      'list-item 1: theirs.',
    ]);
  });

  it('leaves out the note that an archive puts above a page, but no other quotation', async () => {
    const note = '> *This text was extracted from an archive on 2013-11-27.*\n\n# Privacy\n\nWe use cookies.';
    expect(await readAs('b.md', note)).toEqual(['heading 1: Privacy', 'paragraph 0: We use cookies.']);
    expect(await readAs('c.md', '> We never sell your data.\n\n# Privacy')).toContain(
      'paragraph 0: We never sell your data.',
    );
  });

  it('reads plain text by its blank lines, and never as markup', async () => {
    expect(await readAs('a.txt', 'PRIVACY NOTICE\n\nWe use cookies\nand <b>beacons</b>.\r\n\r\nWe keep them.')).toEqual(
      ['heading 6: PRIVACY NOTICE', 'paragraph 0: We use cookies and <b>beacons</b>.', 'paragraph 0: We keep them.'],
    );
  });

  it('names the address that it was given, or the path', async () => {
    const path = join(folder, 'd.txt');
    await writeFile(path, 'We use cookies.');
    expect((await readPolicyFile(path, 'https://a.example/')).document.url).toBe('https://a.example/');
    expect((await readPolicyFile(path)).document.url).toBe(path);
  });

  it('refuses other kinds of files by name, and says what can be read', async () => {
    const path = join(folder, 'a.docx');
    await writeFile(path, 'PK\u0003\u0004');
    await expect(readPolicyFile(path)).rejects.toThrow(PolicyFileError);
    await expect(readPolicyFile(path)).rejects.toThrow(/Word document.*PDF files can be read/);
  });

  it('reads PDF', async () => {
    const path = join(folder, 'a.pdf');
    await writeFile(
      path,
      composePdf([{ lines: [{ text: 'We use cookies of our own to keep you signed in.', x: 72, y: 80, size: 11 }] }]),
    );
    const { document } = await readPolicyFile(path);
    expect(document.blocks.map(({ text }) => text)).toEqual(['We use cookies of our own to keep you signed in.']);
  });

  it('passes on that a file is missing', async () => {
    await expect(readPolicyFile(join(folder, 'none.html'))).rejects.toThrow('ENOENT');
  });
});

describe('parsePage', () => {
  it.each([
    ['a stray end tag', '<html><body><p>One.</p></body><p>Two.</p></html>'],
    ['text after the root', '<html><body><p>One.</p></body></html><p>Two.</p>'],
    ['a tag between head and body', '<html><head></head><p>One.</p><body><p>Two.</p></body></html>'],
    ['two roots', '<html><body><p>One.</p></body></html><html><body><p>Two.</p></body></html>'],
    ['no root', '<p>One.</p><p>Two.</p>'],
  ])('puts all text into one body in spite of %s', (_name, html) => {
    const { document } = readPolicySource(html, 'html', 'x.html');
    expect(document.blocks.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(parsePage(html).querySelectorAll('body')).toHaveLength(1);
  });

  it('reads attributes in capitals', () => {
    expect(parsePage('<html><body><A HREF="/x">x</A></body></html>').querySelector('a')?.getAttribute('href')).toBe(
      '/x',
    );
  });
});
