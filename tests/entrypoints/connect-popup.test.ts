import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ActiveTab } from '../../entrypoints/popup/active-tab.ts';
import { connectPopup } from '../../entrypoints/popup/connect-popup.ts';
import { copyText } from '../../entrypoints/popup/copy-text.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { aDocument, anAnalysis } from '../builders.ts';

const tab: ActiveTab = {
  readPage: vi.fn(),
  showQuotes: vi.fn(),
  glance: vi.fn(),
  openAddress: vi.fn(),
  readAddress: () => '',
};

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
});

afterEach(() => vi.unstubAllGlobals());

function connect(indexedDB = new IDBFactory()) {
  return connectPopup({
    tab,
    database: openDatabase({ indexedDB, IDBKeyRange }),
    openLibrary: vi.fn(),
    openFileReader: vi.fn(),
    openComparison: vi.fn(),
    openVendor: vi.fn(),
    openChanges: vi.fn(),
  });
}

it('saves once, and remembers it', async () => {
  const popup = connect();
  expect(await popup.findSaved(anAnalysis())).toEqual({ outcome: 'not-saved' });
  const saved = await popup.save(anAnalysis());
  if (saved.outcome === 'failed') throw new Error(saved.details);
  expect(saved.outcome).toBe('added');
  expect(await popup.findSaved(anAnalysis())).toEqual({ outcome: 'same', savedAt: saved.savedAt });
  expect(await popup.save(anAnalysis())).toMatchObject({ outcome: 'already-saved', savedAt: saved.savedAt });
});

it('knows a page whose text has changed, and adds a version', async () => {
  const popup = connect();
  const first = await popup.save(anAnalysis());
  const changed = anAnalysis({ text: 'Other words.' });
  expect(await popup.findSaved(changed)).toMatchObject({ outcome: 'changed', versionId: 1 });
  expect(await popup.save(changed)).toMatchObject({ outcome: 'version-added', policyId: 1, versionId: 2 });
  expect(first).toMatchObject({ outcome: 'added', policyId: 1, versionId: 1 });
});

it('says in a sentence why a private window saves nothing', async () => {
  const indexedDB = new IDBFactory();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  });
  const popup = connect(indexedDB);
  expect(await popup.findSaved(anAnalysis())).toEqual({ outcome: 'not-saved' });
  expect(await popup.save(anAnalysis())).toMatchObject({
    outcome: 'failed',
    sentence: expect.stringContaining('private window'),
  });
});

it('asks for the model anew after a failure, and names the failure', async () => {
  const popup = connect();
  expect(await popup.analyse(aDocument())).toEqual({
    outcome: 'model-failed',
    details: 'The model file answered 404',
  });
});

it('copies, and tells when the browser refuses', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  expect(await copyText('text')).toBe(true);
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  expect(await copyText('text')).toBe(false);
});
