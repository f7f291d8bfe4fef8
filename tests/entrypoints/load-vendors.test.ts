import { afterEach, expect, it, vi } from 'vitest';
import { loadVendors } from '../../entrypoints/popup/load-vendors.ts';

afterEach(() => vi.unstubAllGlobals());

function answerWith(answer: (path: string) => Response | Error) {
  const ask = vi.fn(async (address: string) => {
    const response = answer(new URL(address).pathname);
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal('fetch', ask);
  return ask;
}

it('asks for the two bundled files and nothing else', async () => {
  const ask = answerWith(() => new Response(null, { status: 404 }));
  expect(await loadVendors()).toEqual({ outcome: 'failed', details: 'The file of known vendors answered 404' });
  expect(ask.mock.calls.map(([address]) => new URL(address).pathname)).toEqual([
    '/vendors/known-vendors.json',
    '/vendors/website-rates.json',
  ]);
  expect(ask.mock.calls.every(([address]) => /extension:$/.test(new URL(address).protocol))).toBe(true);
});

it('names a missing file', async () => {
  answerWith((path) => (path.includes('rates') ? new TypeError('Failed to fetch') : new Response('{}')));
  expect(await loadVendors()).toEqual({ outcome: 'failed', details: 'Failed to fetch' });
});

it('names a damaged file', async () => {
  answerWith(() => new Response('{"format":1'));
  expect(await loadVendors()).toEqual({ outcome: 'failed', details: expect.stringContaining('damaged') });
});
