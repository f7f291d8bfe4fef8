import { expect, it } from 'vitest';
import { measureBullet, startsAsListItem, stripListMark } from '../../lib/segment/list-marks.ts';

it.each([
  ['- sell data', 2, 'sell data'],
  ['•  sell data', 3, 'sell data'],
  ['(a) sell data', 0, 'sell data'],
  ['iv) sell data', 0, 'sell data'],
  ['12. sell data', 0, 'sell data'],
])('takes the mark off "%s"', (text, bullet, rest) => {
  expect(measureBullet(text)).toBe(bullet);
  expect(startsAsListItem(text)).toBe(true);
  expect(stripListMark(text)).toBe(rest);
});

it.each(['sell data', '2024 was a good year', 'e-mail (a) is fine', '-5 degrees'])('finds no mark in "%s"', (text) => {
  expect(startsAsListItem(text)).toBe(false);
  expect(stripListMark(text)).toBe(text);
});
