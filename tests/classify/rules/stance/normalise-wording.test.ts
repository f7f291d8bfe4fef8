import { expect, it } from 'vitest';
import {
  cutUnits,
  dropBrackets,
  dropInsertions,
  normaliseWording,
} from '../../../../lib/classify/rules/stance/normalise-wording.ts';

it.each([
  ['We don’t “sell” it', 'we do not sell it'],
  ['We won’t, can’t and cannot', 'we will not , can not and can not'],
  ['We’re sure they’ll see', 'we are sure they will see'],
  ['We do not: (a) sell; (b) rent', 'we do not : sell ; rent'],
  ['We share – never sell – data', 'we share , never sell , data'],
  ['  two\u00a0 spaces ', 'two spaces'],
])('normalises "%s"', (text, wording) => {
  expect(normaliseWording(text)).toBe(wording);
});

it('cuts sentences, and keeps semicolons inside', () => {
  expect(cutUnits('we do not . we never will ; nor shall we ! ok')).toEqual([
    'we do not .',
    'we never will ; nor shall we !',
    'ok',
  ]);
});

it('drops asides and insertions', () => {
  expect(dropBrackets('we do not (and cannot) sell')).toBe('we do not sell');
  expect(dropInsertions('we do not , unless you agree , share it')).toBe('we do not share it');
});
