import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceCues } from '../../lib/classify/rules/match-cues.ts';
import { prepareText } from '../../lib/classify/rules/prepare-text.ts';
import { mayMeet, readRequirement } from '../../lib/expressions/read-requirement.ts';
import { collectTrigrams } from '../../lib/expressions/trigram-set.ts';
import { cueExamples } from '../classify/rules/cue-examples.ts';

function mayMatch(expression: RegExp, text: string): boolean {
  const requirement = readRequirement(expression);
  return requirement === undefined || mayMeet(collectTrigrams(text), requirement);
}

describe('readRequirement', () => {
  it.each([
    [/cookie|browser/, 'we like tea', false],
    [/cookie|browser/, 'your browser', true],
    [/colou?rs/, 'colrs', false],
    [/anonymi[sz]ation/, 'anonymization', true],
    [/third[- ]part(?:y|ies)/, 'third-parties', true],
    [/third[- ]part(?:y|ies)/, 'third parts', false],
    [/\bopt(?:ed|ing)?[- ]?out\b/, 'opted out', true],
    [/warrants?/, 'a warrant', true],
    [/ab{2,3}cdef/, 'abbbcdef', true],
    [/(?:ab)+cd/, 'ababcd', true],
    [/\bai\b/, 'an ai.', true],
    [/\bai\b/, 'email', false],
    [/\bus\b|\bour\b/, 'ours', false],
    [/n't\b/, 'we don’t', true],
    [/\bsell[^.]{0,40}\bdata\b/, 'sell it', false],
    [/\bsell[^.]{0,40}\bdata\b/, 'sell your data', true],
    [/^(?=.{0,90}\bcourt\b)(?!.{0,90}law)/, 'the law', false],
    [/^(?=.{0,90}\bcourt\b)(?!.{0,90}law)/, 'a court', true],
    [/(?<!not )sold/, 'sold', true],
    [/(?<year>20\d\d)-abc/, '2020-abc', true],
    [/(ab|cd)\1ef/, 'ababef', true],
    [/Data Protection/i, 'DATA PROTECTION', true],
    [/a\.b\/c/, 'a.b/c', true],
    [/tele\u0066on/, 'telefon', true],
    [/x*?data\s+set/, 'data   set', true],
    [/[^\]a]data/, ' data', true],
    [/\bdata-\b/, 'data-x', true],
    [/(?<![\w-])X(?![\w@]|-[a-z])/, 'on X.', true],
    [/(?<![\w-])X(?![\w@]|-[a-z])/, 'Xerox', false],
    [/(?<!\w)@(?!\w)x/, ' @x', true],
    [/data(?!\w)\b/, 'data', true],
  ])('%s against "%s": %s', (expression, text, expected) => {
    expect(mayMatch(expression, text)).toBe(expected);
  });

  it.each([[/a|machine/], [/[a-z]/], [/\d\d/], [/(?:one|\w)/], [/(?:cookie)?/], [/cookie/u], [/.*/]])(
    'knows nothing that %s requires',
    (expression) => {
      expect(readRequirement(expression)).toBeUndefined();
    },
  );

  it('never rules out a cue that matches', () => {
    const expressions = practiceCues.flatMap(({ needs, strong, unless = [], against = [] }) => [
      ...needs,
      ...strong.flatMap((cue) => (cue instanceof RegExp ? [cue] : [cue.heading, cue.text])),
      ...unless,
      ...against,
    ]);
    const requirements = new Map(expressions.map((expression) => [expression, readRequirement(expression)]));
    const examples = Object.values(cueExamples)
      .flatMap(({ stated, notStated }) => [...stated, ...notStated])
      .map((example) => (typeof example === 'string' ? example : example.text));
    const mixed = fc.sample(
      fc.array(fc.constantFrom(...examples.flatMap((text) => text.split(' '))), { maxLength: 40 }),
      60,
    );
    for (const text of [...examples, ...mixed.map((words) => words.join(' '))]) {
      const { all } = prepareText({ text, leadIn: '', heading: '' });
      const trigrams = collectTrigrams(all);
      const lost = expressions.filter((expression) => {
        const requirement = requirements.get(expression);
        return requirement !== undefined && !mayMeet(trigrams, requirement) && expression.test(all);
      });
      expect(lost).toEqual([]);
    }
  });
});
