import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';

/** Built anew here, so that the test speaks of the sources as they are and not of a build that somebody left behind. */
const root = join(import.meta.dirname, '..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clauselight-build-'));
  for (const browser of ['chrome', 'firefox']) {
    await build({ root, browser, mode: 'production', outDir: folder });
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function readManifest(target: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(folder, target, 'manifest.json'), 'utf8'));
}

/** Every manifest key by which an extension gets at pages, or pages at the extension, beyond what a click on its icon grants. */
const keysOfPower = [
  'background',
  'chrome_settings_overrides',
  'chrome_url_overrides',
  'content_scripts',
  'declarative_net_request',
  'devtools_page',
  'externally_connectable',
  'host_permissions',
  'omnibox',
  'optional_host_permissions',
  'optional_permissions',
  'sandbox',
  'user_scripts',
  'web_accessible_resources',
];

describe.each(['chrome-mv3', 'firefox-mv3'])('the built manifest of %s', (target) => {
  it('asks for the promised permissions and no other', async () => {
    const manifest = await readManifest(target);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting']);
  });

  it.each(keysOfPower)('has no %s', async (key) => {
    expect(await readManifest(target)).not.toHaveProperty(key);
  });

  it('lets extension pages reach nothing but their own files', async () => {
    const { content_security_policy: policy } = await readManifest(target);
    expect(policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    });
  });

  it('opens the popup from the toolbar', async () => {
    const { action } = await readManifest(target);
    expect(action).toMatchObject({
      default_popup: 'popup.html',
      default_area: 'navbar',
      default_title: 'Clauselight: what does this privacy policy say?',
    });
  });

  it('holds pages that load nothing from elsewhere and run no inline script', async () => {
    const pages = (await readdir(join(folder, target))).filter((name) => name.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['library.html', 'popup.html']));
    for (const page of pages) {
      const html = await readFile(join(folder, target, page), 'utf8');
      expect(html, page).not.toMatch(/\b(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\//i);
      expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+\s*=/i);
    }
  });
});

describe('the built manifest of firefox-mv3', () => {
  it('keeps its id, on which the saved summaries of its users depend', async () => {
    const { browser_specific_settings: settings } = await readManifest('firefox-mv3');
    expect(settings).toEqual({
      gecko: {
        id: 'clauselight@clauselight.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });
});

describe('PRIVACY.md', () => {
  it('has a heading and a paragraph for each permission, and for no other', async () => {
    const { permissions } = await readManifest('chrome-mv3');
    const sections = readPermissionSections(await readFile(join(root, 'PRIVACY.md'), 'utf8'));
    expect([...sections.keys()].sort()).toEqual(permissions);
    for (const [permission, paragraph] of sections) expect(paragraph.length, permission).toBeGreaterThan(60);
  });
});

/** Takes Markdown; gives what stands under each heading that is a permission's name in backticks, such as "### `scripting`". */
function readPermissionSections(markdown: string): Map<string, string> {
  const [, ...sections] = markdown.split(/^#+ /m);
  return new Map(
    sections.flatMap((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const permission = /^`([\w.]+)`/.exec(heading)?.[1];
      return permission === undefined ? [] : [[permission, lines.join(' ').trim()] as const];
    }),
  );
}
