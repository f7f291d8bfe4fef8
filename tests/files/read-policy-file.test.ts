import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/extract/read-page.ts';
import type { FileOutcome, FileTools } from '../../lib/files/policy-file.ts';
import { readPolicyFile, readPolicyText } from '../../lib/files/read-policy-file.ts';
import { loadPdfLibrary } from '../../scripts/load-pdf-library.ts';
import { composeSections } from '../../scripts/pdfs/compose-samples.ts';
import { parsePage } from '../../scripts/read-policy-file.ts';

const tools: FileTools = { readHtml: (html, href) => readPage(parsePage(html), href), loadPdfLibrary };

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

async function read(name: string, content: string | Uint8Array, address = `file:${name}`): Promise<FileOutcome> {
  return readPolicyFile({ name, bytes: toBytes(content), address }, tools);
}

async function readText(name: string, content: string | Uint8Array): Promise<string> {
  const result = await read(name, content);
  if (result.outcome !== 'read') throw new Error(JSON.stringify(result));
  return result.reading.document.blocks.map(({ text }) => text).join(' / ');
}

/** One byte for each character. */
function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}

const page =
  '<!doctype html><html><head><title>Privacy</title></head><body><h1>Privacy</h1><p>We use cookies.</p></body></html>';

describe('the format of a file', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['policy.html', page, 'html'],
    ['policy.HTM', page, 'html'],
    ['policy.xhtml', `<?xml version="1.0"?>\n${page}`, 'html'],
    ['policy.txt', page, 'html'],
    ['policy', page, 'html'],
    ['policy.pdf', page, 'html'],
    ['policy.pdf', 'Privacy\n\nWe use cookies, and so does whoever made this file.', 'text'],
    ['policy.md', '# Privacy\n\nWe use cookies.', 'markdown'],
    ['policy.txt', 'Privacy\n\nWe use cookies.', 'text'],
    ['', 'We use cookies.', 'text'],
    ['policy.html', composeSections(), 'pdf'],
    ['policy.PDF', composeSections(), 'pdf'],
  ])('follows from its content, and else from its name: %s', async (name, content, format) => {
    expect(await read(name, content)).toMatchObject({ outcome: 'read', format });
  });

  it.each<[string, string | Uint8Array, object]>([
    ['empty.html', '', { outcome: 'empty' }],
    ['blank.txt', ' \n\t\n', { outcome: 'empty' }],
    ['word.docx', latin('PK\u0003\u0004 and so on'), { outcome: 'not-supported', kind: 'a Word document' }],
    [
      'word.txt',
      latin('PK\u0003\u0004 and so on'),
      { outcome: 'not-supported', kind: 'an office document or archive' },
    ],
    ['page.html', latin('\u0089PNG\r\n'), { outcome: 'not-supported', kind: 'a picture' }],
    ['library.json', '{"format": "x"}', { outcome: 'not-supported', kind: 'a data file' }],
    ['notes.xyz', 'We use cookies.', { outcome: 'not-supported', kind: 'a file of the kind ".xyz"' }],
    ['binary.txt', latin('\u0001\u0002\u0003\u0004\u0005\u0006 text \u0000\u0001'), { outcome: 'not-text' }],
    ['shell.html', '<html><body><div id="app"></div></body></html>', { outcome: 'no-words' }],
    ['large.txt', 'We use cookies. '.repeat(400_000), { outcome: 'too-large', limit: 5_000_000 }],
    ['large.html', new Uint8Array(20_000_001).fill(32), { outcome: 'too-large', limit: 20_000_000 }],
    ['broken.pdf', '%PDF-1.7', { outcome: 'damaged' }],
    ['broken.mhtml', 'nothing', { outcome: 'damaged' }],
  ])('names what cannot be read: %s', async (name, content, problem) => {
    expect(await read(name, content)).toMatchObject(problem);
  });
});

it('names a page that nests its tags too deeply for a parser', async () => {
  const readHtml = () => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  const deep = readPolicyText('<div>', 'html', { name: 'deep.html', address: 'file:deep.html' }, { readHtml });
  expect(await deep).toMatchObject({ outcome: 'damaged' });
});

describe('the encoding of a file', () => {
  const text = 'We store caf\u00e9 orders \u2013 and \u201cnames\u201d.';
  it.each<[string, string, Uint8Array]>([
    ['UTF-8', 'a.txt', toBytes(text)],
    ['UTF-8 with a mark', 'a.txt', toBytes(`\uFEFF${text}`)],
    ['UTF-16, little end first', 'a.txt', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16, big end first', 'a.txt', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
    ['UTF-16 without a mark', 'a.txt', new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['windows-1252', 'a.txt', latin('We store caf\u00e9 orders \u0096 and \u0093names\u0094.')],
    [
      'windows-1252, as declared',
      'a.html',
      latin(
        '<html><head><meta charset="iso-8859-1"></head><body><p>We store caf\u00e9 orders \u0096 and \u0093names\u0094.</p></body></html>',
      ),
    ],
    [
      'KOI8-R, as declared in the older form',
      'b.html',
      latin(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"></head><body><p>We store \u00cb orders.</p></body></html>',
      ),
    ],
  ])('is told: %s', async (what, name, bytes) => {
    expect(await readText(name, bytes)).toBe(what.startsWith('KOI8') ? 'We store \u043a orders.' : text);
  });
});

describe('a file', () => {
  it('goes by the address it is given, against which its links resolve', async () => {
    const html =
      '<html><body><p>Read <a href="/more">more about the cookies that we use</a> and why we use them.</p></body></html>';
    const known = await read('a.html', html, 'https://kites.example/privacy');
    expect(known).toMatchObject({
      reading: {
        document: {
          url: 'https://kites.example/privacy',
          blocks: [{ links: [{ href: 'https://kites.example/more' }] }],
        },
      },
    });
    expect(await read('a.html', html)).toMatchObject({
      reading: { document: { url: 'file:a.html', blocks: [{ links: [{ href: '/more' }] }] } },
    });
  });

  it.each([
    ['<!-- saved from url=(0029)https://kites.example/privacy -->', 'https://kites.example/privacy'],
    ['<!-- saved from url=(0029)javascript:alert(1) -->', 'file:a.html'],
  ])('may say itself where it was saved from: %s', async (comment, url) => {
    expect(await read('a.html', `<!doctype html>\n${comment}\n${page.slice(15)}`)).toMatchObject({
      reading: { document: { url } },
    });
  });

  it('may be an archive of a page, as browsers save them', async () => {
    const archive = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://kites.example/privacy',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Boundary--x----"',
      '',
      '------Boundary--x----',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><body><h1>Privacy</h1><p>We store caf=C3=A9 orders, and we keep them for so=',
      ' long as you are with us.</p></body></html>',
      '------Boundary--x----',
      'Content-Type: image/png',
      '',
      'x',
      '------Boundary--x------',
    ].join('\r\n');
    expect(await readText('a.mhtml', archive)).toContain('caf\u00e9 orders, and we keep them for so long as');
    expect(await read('a.mhtml', archive)).toMatchObject({
      format: 'mhtml',
      reading: { document: { url: 'https://kites.example/privacy' } },
    });
  });

  it('is read as a page where it was copied from one', async () => {
    const read = await readPolicyText(
      '<h2>Cookies</h2><ul><li>ours<li>theirs</ul>',
      'html',
      { name: 'x', address: 'text:x' },
      tools,
    );
    expect(read).toMatchObject({
      reading: { document: { blocks: [{ kind: 'heading' }, { kind: 'list-item' }, { kind: 'list-item' }] } },
    });
  });
});

describe('the title of a text', () => {
  it.each<[string, string, string]>([
    [
      'is its first line',
      'Privacy Policy of Harrow Lamps\n\nLast updated: 3 March 2024\n\nWe collect names.',
      'Privacy Policy of Harrow Lamps',
    ],
    [
      'may stand below the name of a company',
      'Harrow Lamps Ltd\n\nPrivacy Notice\n\nWe collect names.',
      'Privacy Notice',
    ],
    [
      'is none where a sentence names a policy',
      'This privacy policy tells what we collect.\n\nWe collect names.',
      'policy.txt',
    ],
  ])('%s', async (_what, text, title) => {
    const result = await read('policy.txt', text);
    expect(result).toMatchObject({ outcome: 'read', reading: { document: { title } } });
  });
});
