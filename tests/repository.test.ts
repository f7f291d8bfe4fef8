import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseModel } from '../lib/classify/model.ts';
import { categoryIds } from '../lib/taxonomy/categories.ts';
import { practiceIds } from '../lib/taxonomy/practices.ts';
import { readShippedModel } from './classify/shipped-model.ts';

const root = join(import.meta.dirname, '..');

async function readText(...path: string[]): Promise<string> {
  return readFile(join(root, ...path), 'utf8');
}

/** Paths from the repository's root, with `/`, of all source files below a folder. */
async function listSources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** The one place that fetches: files of the extension, by names that stand in it. */
const fetchingSource = 'entrypoints/popup/read-bundled-file.ts';

/** Sources that hold a refused word with good reason; `open-frames` reads the attribute of a parsed page, and writes none. */
const excepted: Record<string, string[]> = {
  [fetchingSource]: ['fetch'],
  'lib/extract/open-frames.ts': ['srcdoc'],
};

/**
 * Ways out of the machine, and ways for page text to become code, that the extension's sources must not know. Biome refuses the globals;
 * this adds members, constructors and JSX, and the page script, which runs under the page's content security policy and not under ours.
 */
const refused: readonly { what: string; pattern: RegExp }[] = [
  { what: 'fetch', pattern: /\bfetch\b/ },
  { what: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/ },
  { what: 'WebSocket', pattern: /\bWebSocket(?:Stream)?\b/ },
  { what: 'WebTransport', pattern: /\bWebTransport\b/ },
  { what: 'EventSource', pattern: /\bEventSource\b/ },
  { what: 'RTCPeerConnection', pattern: /\b(?:webkit)?RTCPeerConnection\b/ },
  { what: 'sendBeacon', pattern: /\bsendBeacon\b/ },
  { what: 'importScripts', pattern: /\bimportScripts\b/ },
  { what: 'import from elsewhere', pattern: /\b(?:import|from)\b\s*\(?\s*['"`](?:https?:)?\/\// },
  { what: 'new Image', pattern: /\bnew\s+(?:Image|Audio)\b/ },
  {
    what: 'a loading element',
    pattern: /createElement(?:NS)?\([^)]*['"](?:img|script|link|iframe|object|embed|audio|video)['"]/,
  },
  { what: 'a loading element in JSX', pattern: /<(?:script|link|iframe|object|embed|audio|video)\b/ },
  { what: 'innerHTML', pattern: /\b(?:inner|outer)HTML\b/ },
  { what: 'dangerouslySetInnerHTML', pattern: /\bdangerouslySetInnerHTML\b/ },
  { what: 'insertAdjacentHTML', pattern: /\binsertAdjacentHTML\b/ },
  { what: 'setHTMLUnsafe', pattern: /\b(?:set|parse)HTMLUnsafe\b/ },
  { what: 'createContextualFragment', pattern: /\bcreateContextualFragment\b/ },
  { what: 'srcdoc', pattern: /\bsrcdoc\b/i },
  { what: 'document.write', pattern: /\bdocument\s*\.\s*write(?:ln)?\b/ },
  { what: 'eval', pattern: /\beval\s*\(/ },
  { what: 'new Function', pattern: /\bFunction\s*\(/ },
  { what: 'a timer with text', pattern: /\bset(?:Timeout|Interval)\(\s*['"`]/ },
];

/** Takes the text of a source file, gives what it must not hold. Lines that are nothing but comment are passed over: prose may name things. */
function findRefused(source: string): string[] {
  const code = source
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/\*|\*)/.test(line))
    .join('\n');
  return refused.filter(({ pattern }) => pattern.test(code)).map(({ what }) => what);
}

describe('the extension, whose sources', async () => {
  const sources = (await Promise.all(['lib', 'components', 'entrypoints'].map(listSources))).flat();

  it.each(sources)('keep off the network and off page text as code: %s', async (source) => {
    expect(findRefused(await readText(source))).toEqual(excepted[source] ?? []);
  });

  it('fetch in one place only, a file of the extension itself', async () => {
    const source = await readText(fetchingSource);
    expect(source.match(/\bfetch\(/g)).toHaveLength(1);
    expect(source).toMatch(/\bfetch\(\s*browser\.runtime\.getURL\(/);
  });

  it.each([
    ['await globalThis.fetch(url)', 'fetch'],
    ['navigator.sendBeacon(url, text)', 'sendBeacon'],
    ['new self.WebSocket(url)', 'WebSocket'],
    ['const { fetch: get } = window', 'fetch'],
    ['await import("https://cdn.example/x.js")', 'import from elsewhere'],
    ['new Image().src = url', 'new Image'],
    ["document.createElement('iframe')", 'a loading element'],
    ['element.innerHTML = text', 'innerHTML'],
    ["element['outerHTML'] = text", 'innerHTML'],
    ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'dangerouslySetInnerHTML'],
    ["element.insertAdjacentHTML('beforeend', text)", 'insertAdjacentHTML'],
    ['document.write(text)', 'document.write'],
    ['new Function(text)', 'new Function'],
    ['window.eval(text)', 'eval'],
    ["setTimeout('run()', 1)", 'a timer with text'],
  ])('are searched so that %j would be seen', (code, what) => {
    expect(findRefused(`/** A comment may say fetch. */\n  ${code};\n`)).toContain(what);
  });
});

describe('package-lock.json', () => {
  it('names no registry, so that an installation asks the one that its user chose', async () => {
    const lock = await readText('package-lock.json');
    expect(lock).not.toContain('"resolved": "http');
    expect(lock).not.toMatch(/https?:\/\/[^"]*(?:registry|npmjs)/);
  });

  it('holds the packages of every platform, without which npm ci refuses it', async () => {
    const { packages } = JSON.parse(await readText('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('the model that ships with the extension', () => {
  it('knows the categories and practices of the taxonomy, and no others', () => {
    const model = parseModel(readShippedModel());
    expect(model.categories.map(({ id }) => id)).toEqual(categoryIds);
    expect(model.practices.map(({ id }) => id)).toEqual(practiceIds);
  });
});

describe('CONTRIBUTING.md', async () => {
  const manifest = JSON.parse(await readText('package.json'));
  it.each(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))(
    'says what the dependency %s is for',
    async (name) => {
      expect(await readText('CONTRIBUTING.md')).toContain(`\`${name}\``);
    },
  );
});

describe('the fixture policies', async () => {
  const slugs = await readdir(join(root, 'tests', 'fixtures', 'policies'));

  it('are at least six, and some pages that are none', async () => {
    const expected = await Promise.all(
      slugs.map((slug) => readText('tests', 'fixtures', 'policies', slug, 'expected.json')),
    );
    const policies = expected.filter((text) => JSON.parse(text).isPolicy === true);
    expect(policies.length).toBeGreaterThanOrEqual(6);
    expect(expected.length).toBeGreaterThan(policies.length);
  });

  it.each(slugs)('%s has a page and what is expected of it', (slug) => {
    expect(existsSync(join(root, 'tests', 'fixtures', 'policies', slug, 'source.html'))).toBe(true);
    expect(existsSync(join(root, 'tests', 'fixtures', 'policies', slug, 'expected.json'))).toBe(true);
  });
});
