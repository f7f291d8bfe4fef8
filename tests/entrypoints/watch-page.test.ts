import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GlanceOutcome } from '../../entrypoints/popup/active-tab.ts';
import { watchPage } from '../../entrypoints/popup/watch-page.ts';

const same: GlanceOutcome = { outcome: 'same', milliseconds: 1 };
const glance = vi.fn<() => Promise<GlanceOutcome>>();
const onChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  glance.mockReset().mockResolvedValue(same);
  onChange.mockReset();
});

afterEach(() => vi.useRealTimers());

function changed(print: string): GlanceOutcome {
  return { outcome: 'changed', print, milliseconds: 1 };
}

it('glances once a second, and stays silent while nothing changes', async () => {
  watchPage(glance, onChange);
  await vi.advanceTimersByTimeAsync(5_500);
  expect(glance).toHaveBeenCalledTimes(5);
  expect(onChange).not.toHaveBeenCalled();
});

it('tells of a change when two glances are alike', async () => {
  watchPage(glance, onChange);
  glance.mockResolvedValueOnce(changed('a')).mockResolvedValueOnce(changed('b')).mockResolvedValueOnce(changed('b'));
  await vi.advanceTimersByTimeAsync(1_400);
  expect(onChange).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('tells of a change that does not come to rest after two seconds, and seldomer each time', async () => {
  let count = 0;
  glance.mockImplementation(async () => changed(String(count++)));
  watchPage(glance, onChange);
  await vi.advanceTimersByTimeAsync(3_500);
  expect(onChange).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(onChange.mock.calls.length).toBeLessThan(9);
  expect(onChange.mock.calls.length).toBeGreaterThan(4);
});

it('forgets a change that was taken back', async () => {
  watchPage(glance, onChange);
  glance.mockResolvedValueOnce(changed('a'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onChange).not.toHaveBeenCalled();
});

it('tells at once when another page is in the tab', async () => {
  watchPage(glance, onChange);
  glance.mockResolvedValueOnce({ outcome: 'left' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('takes a fiftieth of the time of a page that is slow to look at', async () => {
  glance.mockResolvedValue({ outcome: 'same', milliseconds: 100 });
  watchPage(glance, onChange);
  await vi.advanceTimersByTimeAsync(21_500);
  expect(glance).toHaveBeenCalledTimes(5);
});

it('ends where the page is out of reach', async () => {
  glance.mockResolvedValue({ outcome: 'out-of-reach' });
  watchPage(glance, onChange);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(glance).toHaveBeenCalledTimes(1);
});

it('ends when it is stopped, even in the middle of a glance', async () => {
  let answer: (seen: GlanceOutcome) => void = () => undefined;
  glance.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  const stop = watchPage(glance, onChange);
  await vi.advanceTimersByTimeAsync(1_000);
  stop();
  answer({ outcome: 'left' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(glance).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
});
