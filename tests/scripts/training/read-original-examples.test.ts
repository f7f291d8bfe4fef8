import { describe, expect, it } from 'vitest';
import {
  type OriginalExample,
  parseOriginalExample,
  readOriginalExamples,
} from '../../../scripts/training/read-original-examples.ts';

const examples = readOriginalExamples();
const practices = [...new Set(examples.map(({ practice }) => practice))];

function wordsOf({ heading, leadIn, text }: OriginalExample): Set<string> {
  return new Set(`${heading} ${leadIn} ${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Share of the words of both that they have in common. */
function similarity(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

describe('parseOriginalExample', () => {
  it('reads what frames a clause, and nothing where nothing does', () => {
    const line = '{"practice":"sharing.sells","states":true,"stance":"may","text":"your age","leadIn":"We may sell:"}';
    expect(parseOriginalExample(line, 'here')).toEqual({
      practice: 'sharing.sells',
      stance: 'may',
      text: 'your age',
      leadIn: 'We may sell:',
      heading: '',
    });
  });

  it.each([
    ['no JSON', '{"practice"', 'here: not JSON'],
    ['an unknown practice', '{"practice":"sharing.gifts","states":false,"text":"We give."}', 'here: "practice": '],
    ['no text', '{"practice":"sharing.sells","states":false,"text":""}', 'here: "text": '],
    ['an unknown stance', '{"practice":"sharing.sells","states":true,"stance":"no","text":"We."}', 'here: "stance": '],
    ['a stray field', '{"practice":"sharing.sells","states":false,"text":"We.","note":"?"}', 'here: "note": '],
    ['a missing stance', '{"practice":"sharing.sells","states":true,"text":"We sell."}', 'has no "stance"'],
    ['a near miss with a stance', '{"practice":"sharing.sells","states":false,"stance":"does","text":"We."}', 'has a'],
  ])('says where there is %s', (_, line, message) => {
    expect(() => parseOriginalExample(line, 'here')).toThrow(message);
  });
});

describe('the examples that we wrote', () => {
  it.each(practices)('state %s twenty times and miss it narrowly twenty times', (practice) => {
    const own = examples.filter((example) => example.practice === practice);
    const stating = own.filter(({ stance }) => stance !== null).length;
    expect(stating).toBeGreaterThanOrEqual(20);
    expect(own.length - stating).toBeGreaterThanOrEqual(20);
  });

  it.each(practices)('of %s differ in more than a word', (practice) => {
    const own = examples.filter((example) => example.practice === practice);
    const words = own.map(wordsOf);
    for (const [index, one] of words.entries()) {
      for (const [further, other] of words.slice(index + 1).entries()) {
        const pair = `${own[index]?.text} / ${own[index + 1 + further]?.text}`;
        expect(similarity(one, other), pair).toBeLessThan(0.6);
      }
    }
  });

  it('are clauses: one line, no blank ends, no longer than long sentences are', () => {
    for (const { text } of examples) {
      expect(text).toBe(text.replace(/[^\S\t]+/g, ' ').trim());
      expect(text.length).toBeLessThan(600);
    }
  });
});
