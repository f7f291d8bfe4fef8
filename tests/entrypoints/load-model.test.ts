import { afterEach, expect, it, vi } from 'vitest';
import { loadModel } from '../../entrypoints/popup/load-model.ts';

afterEach(() => vi.unstubAllGlobals());

function answerWith(response: Response | Error) {
  const ask = vi.fn(async (_address: string) => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal('fetch', ask);
  return ask;
}

it('asks for the bundled file and nothing else', async () => {
  const ask = answerWith(new Response(null, { status: 404 }));
  expect(await loadModel()).toEqual({ outcome: 'failed', details: 'The model file answered 404' });
  expect(ask.mock.calls.map(([address]) => new URL(address).pathname)).toEqual(['/model/model.bin']);
  expect(new URL(ask.mock.calls[0]![0]).protocol).toMatch(/extension:$/);
});

it('names a missing file', async () => {
  answerWith(new TypeError('Failed to fetch'));
  expect(await loadModel()).toEqual({ outcome: 'failed', details: 'Failed to fetch' });
});

it('names a damaged file', async () => {
  answerWith(new Response(new Uint8Array([1, 2, 3])));
  expect(await loadModel()).toMatchObject({ outcome: 'failed' });
});
