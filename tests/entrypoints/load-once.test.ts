import { expect, it, vi } from 'vitest';
import { loadOnce } from '../../entrypoints/popup/load-once.ts';

it('loads once, however often it is asked, also while it is loading', async () => {
  const load = vi.fn(async () => ({ outcome: 'loaded', value: 1 }));
  const ask = loadOnce(load);
  const [one, other] = await Promise.all([ask(), ask()]);
  expect(one).toBe(other);
  expect(await ask()).toBe(one);
  expect(load).toHaveBeenCalledOnce();
});

it('tries again after a failure', async () => {
  const load = vi
    .fn<() => Promise<{ outcome: string }>>()
    .mockResolvedValueOnce({ outcome: 'failed' })
    .mockResolvedValueOnce({ outcome: 'loaded' });
  const ask = loadOnce(load);
  expect(await ask()).toEqual({ outcome: 'failed' });
  expect(await ask()).toEqual({ outcome: 'loaded' });
  expect(load).toHaveBeenCalledTimes(2);
});
