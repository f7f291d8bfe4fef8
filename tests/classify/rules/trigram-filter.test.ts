import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCues, mayHold, practiceCues } from '../../../lib/classify/rules/match-cues.ts';
import { prepareText } from '../../../lib/classify/rules/prepare-text.ts';
import { collectTrigrams, findRequiredLiterals, mayContain } from '../../../lib/classify/rules/trigram-filter.ts';
import { cueExamples } from './cue-examples.ts';

function mayMatch(expression: RegExp, text: string): boolean {
  const literals = findRequiredLiterals(expression);
  return literals === undefined || mayContain(literals, collectTrigrams(text));
}

describe('findRequiredLiterals', () => {
  it.each([
    [/cookie|browser/, 'we like tea', false],
    [/cookie|browser/, 'your browser', true],
    [/colou?rs/, 'colrs', false],
    [/anonymi[sz]ation/, 'anonymization', true],
    [/third[- ]part(?:y|ies)/, 'third-parties', true],
    [/\bopt(?:ed|ing)?[- ]?out\b/, 'opted out', true],
    [/warrants?/, 'a warrant', true],
    [/ab{2,3}cdef/, 'abbbcdef', true],
  ])('%s against "%s": %s', (expression, text, expected) => {
    expect(mayMatch(expression, text)).toBe(expected);
  });

  it.each([[/ai|machine/], [/[a-z]/], [/\d\d/], [/(?:one|two)/]])(
    'gives up on %s, which has no literal in some alternative',
    (expression) => {
      expect(findRequiredLiterals(expression)).toBeUndefined();
    },
  );
});

describe('the filter before the cues', () => {
  const examples = Object.values(cueExamples)
    .flatMap(({ stated, notStated }) => [...stated, ...notStated])
    .map((example) => (typeof example === 'string' ? example : example.text));

  it('never rules out an expression that matches', () => {
    const words = fc.constantFrom(...examples.flatMap((text) => text.split(' ')));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (chosen) => {
        const input = { text: chosen.join(' '), leadIn: '', heading: '' };
        const { all } = prepareText(input);
        for (const { practice, needs } of practiceCues) {
          expect(mayHold(practice, input)).toBe(needs.every((need) => need.test(all)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same for the same clause however often it is asked', () => {
    for (const text of examples) {
      const once = matchCues({ text, leadIn: '', heading: '' });
      expect(matchCues({ text, leadIn: '', heading: '' })).toEqual(once);
    }
  });
});
