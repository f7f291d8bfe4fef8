import { describe, expect, it } from 'vitest';
import { asksOnly } from '../../../lib/classify/rules/asks-only.ts';

describe('asksOnly', () => {
  it.each([['Do you sell my data?'], [' How long, and why, do we keep records? ']])(
    'hears a question in "%s"',
    (text) => {
      expect(asksOnly(text)).toBe(true);
    },
  );

  it.each([
    ['We do not sell your data.'],
    ['Questions? Write to us.'],
    ['You can object. Who would not?'],
    ['Questions: can you write to us?'],
    [`We keep ${'data and '.repeat(60)}more?`],
    [''],
  ])('hears a statement in "%s"', (text) => {
    expect(asksOnly(text)).toBe(false);
  });
});
