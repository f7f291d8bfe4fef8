import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askLanguage } from '../../entrypoints/popup/ask-language.ts';

afterEach(() => vi.restoreAllMocks());

interface Detected {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}

function answerWith(answer: Detected | Error) {
  const detect = vi.fn(async (_text: string) => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  Object.assign(browser.i18n, { detectLanguage: detect });
  return detect;
}

it.each([
  ['what the browser is sure of', { isReliable: true, languages: [{ language: 'eu', percentage: 96 }] }, 'eu'],
  ['nothing where it is not sure', { isReliable: false, languages: [{ language: 'eu', percentage: 96 }] }, ''],
  ['nothing of a mixture', { isReliable: true, languages: [{ language: 'eu', percentage: 50 }] }, ''],
  ['nothing where it knows nothing', { isReliable: true, languages: [] }, ''],
  ['nothing where it fails', new Error('no detector'), ''],
])('gives %s', async (_, answer, language) => {
  answerWith(answer);
  expect(await askLanguage('Kaixo')).toBe(language);
});

it('shows the browser no more of the text than it needs', async () => {
  const detect = answerWith({ isReliable: true, languages: [] });
  await askLanguage('kaixo '.repeat(100_000));
  expect(detect.mock.calls[0]![0].length).toBeLessThan(5_000);
});
