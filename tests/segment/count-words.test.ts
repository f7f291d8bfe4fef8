import { expect, it } from 'vitest';
import { countWords } from '../../lib/segment/count-words.ts';

it.each([
  ['', 0],
  ['  —  ', 0],
  ['We keep your e-mail address.', 5],
  ['one\ttwo\n\nthree', 3],
  ['2 years – or less', 4],
  ['мы не продаём данные', 4],
])('counts the words of "%s": %i', (text, words) => {
  expect(countWords(text)).toBe(words);
});
