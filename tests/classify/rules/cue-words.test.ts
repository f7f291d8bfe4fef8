import { describe, expect, it } from 'vitest';
import { cue } from '../../../lib/classify/rules/cue-words.ts';

describe('cue', () => {
  it('takes a number in angle brackets for a gap within the sentence', () => {
    expect(cue('we<10>sell').test('we never sell')).toBe(true);
    expect(cue('we<10>sell').test('we would never ever sell')).toBe(false);
    expect(cue('we<10>sell').test('we do. sell')).toBe(false);
  });

  it('takes a name in angle brackets for a group of words', () => {
    expect(cue('<dnt>').test('a do-not-track header')).toBe(true);
    expect(cue('<dnt>').test('we do not track you')).toBe(false);
  });

  it('refuses a name that does not exist', () => {
    expect(() => cue('<nonsense>')).toThrow('nonsense');
  });

  it('leaves look-behinds alone', () => {
    expect(cue('(?<!not )sold').test('not sold')).toBe(false);
  });
});
