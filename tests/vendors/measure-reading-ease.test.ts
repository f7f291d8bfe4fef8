import { describe, expect, it } from 'vitest';
import { countSyllables, measureReadingEase } from '../../lib/vendors/measure-reading-ease.ts';

describe('countSyllables', () => {
  it.each([
    ['cat', 1],
    ['use', 1],
    ['used', 1],
    ['uses', 2],
    ['stated', 2],
    ['table', 2],
    ['boxes', 2],
    ['services', 3],
    ['policy', 3],
    ['cookies', 2],
    ['share', 1],
    ['shared', 1],
    ['information', 4],
    ['the', 1],
    ['nth', 1],
  ])('counts %s as %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

describe('measureReadingEase', () => {
  const sentences = (text: string, count: number) =>
    Array.from({ length: count }, () => ({ kind: 'sentence' as const, text }));

  it('calls short words in short sentences easy', () => {
    expect(measureReadingEase(sentences('We do not sell your data to them.', 20))).toBeGreaterThan(90);
  });

  it('calls long words in long sentences hard', () => {
    const text =
      'Notwithstanding the aforementioned considerations, personal information may additionally be communicated internationally to organisations administering our advertising infrastructure.';
    expect(measureReadingEase(sentences(text, 20))).toBe(0);
  });

  it('says nothing of fewer than a hundred words', () => {
    expect(measureReadingEase(sentences('We do not sell your data.', 16))).toBeNull();
  });

  it('says nothing of a text without full stops', () => {
    expect(measureReadingEase(sentences('purpose data basis '.repeat(40), 4))).toBeNull();
  });

  it('measures whole sentences alone: short items of lists make no text easy', () => {
    const prose = sentences('We process the identifiers that your devices communicate to our services.', 12);
    const items = Array.from({ length: 50 }, () => ({ kind: 'list-item' as const, text: 'name' }));
    expect(measureReadingEase([...prose, ...items])).toBe(measureReadingEase(prose));
  });
});
