import { describe, expect, it } from 'vitest';
import type { CueInput } from '../../../lib/classify/rules/cue-input.ts';
import { matchCues, mayHold, practiceCues } from '../../../lib/classify/rules/match-cues.ts';
import { isPracticeId, type PracticeId, practiceIds } from '../../../lib/taxonomy/practices.ts';
import { cueExamples, type Example } from './cue-examples.ts';
import { ruledOutExamples } from './ruled-out-examples.ts';

function toInput(example: Example): CueInput {
  return typeof example === 'string'
    ? { text: example, leadIn: '', heading: '' }
    : { leadIn: '', heading: '', ...example };
}

function strongPractices(example: Example): PracticeId[] {
  return matchCues(toInput(example))
    .filter(({ kind }) => kind === 'strong')
    .map(({ practice }) => practice);
}

function cases(kind: 'stated' | 'notStated'): { practice: PracticeId; example: Example; text: string }[] {
  return Object.entries(cueExamples).flatMap(([practice, examples]) =>
    isPracticeId(practice) ? examples[kind].map((example) => ({ practice, example, text: toInput(example).text })) : [],
  );
}

describe('matchCues', () => {
  it.each(cases('stated'))('finds $practice in "$text"', ({ practice, example }) => {
    expect(strongPractices(example)).toContain(practice);
  });

  it.each(cases('stated'))('lets $practice hold in "$text"', ({ practice, example }) => {
    expect(mayHold(practice, toInput(example))).toBe(true);
  });

  it.each(cases('notStated'))('does not find $practice in "$text"', ({ practice, example }) => {
    expect(strongPractices(example)).not.toContain(practice);
  });

  it.each(
    Object.entries(ruledOutExamples).flatMap(([practice, examples]) =>
      isPracticeId(practice) ? examples.map((example) => ({ practice, example, text: toInput(example).text })) : [],
    ),
  )('rules out $practice in "$text", whatever was learned', ({ practice, example }) => {
    const input = toInput(example);
    const match = matchCues(input).find((one) => one.practice === practice);
    expect(match?.kind === 'against' || (match === undefined && !mayHold(practice, input))).toBe(true);
  });

  it('reads a list item together with its lead-in', () => {
    expect(strongPractices({ leadIn: 'We do not:', text: 'sell your personal data' })).toContain('sharing.no-sale');
    expect(strongPractices({ leadIn: 'We do not:', text: 'sell your personal data' })).not.toContain('sharing.sells');
  });

  it('does not give an item what its lead-in alone says', () => {
    const leadIn = 'We do not sell your personal data, but we share it:';
    expect(strongPractices({ leadIn, text: 'with couriers' })).not.toContain('sharing.no-sale');
  });

  it('reads curly apostrophes, quotation marks and spaced abbreviations as plain ones', () => {
    expect(strongPractices('We don’t “sell” your personal data.')).toContain('sharing.no-sale');
    expect(strongPractices('Data is stored in the U. S. on our servers.')).toContain('transfers.abroad');
  });

  it('names near misses, so that learned scores can be overruled', () => {
    expect(matchCues(toInput('If you do not want us to sell your data, write to us.'))).toContainEqual({
      practice: 'sharing.no-sale',
      kind: 'against',
    });
  });

  it('finds nothing in an empty clause', () => {
    expect(matchCues({ text: '', leadIn: '', heading: '' })).toEqual([]);
  });
});

describe('opposite practices', () => {
  it.each([
    ['We do not sell your data.', 'sharing.no-sale', 'sharing.sells'],
    ['We sell your data.', 'sharing.sells', 'sharing.no-sale'],
    ['We do not respond to Do Not Track signals.', 'tracking.dnt-ignored', 'tracking.dnt-honoured'],
    ['We respect Do Not Track signals.', 'tracking.dnt-honoured', 'tracking.dnt-ignored'],
    ['We never use your prompts to train our AI models.', 'use.no-ai-training', 'use.ai-training'],
    ['We use your prompts to train our AI models.', 'use.ai-training', 'use.no-ai-training'],
  ] as const)('"%s" is %s and not %s', (text, stated, opposite) => {
    const found = strongPractices(text);
    expect(found).toContain(stated);
    expect(found).not.toContain(opposite);
  });
});

describe('mayHold', () => {
  it('is false where a practice has none of its words', () => {
    expect(mayHold('collection.biometric', toInput('We like tea.'))).toBe(false);
  });

  it('counts the words of the heading', () => {
    expect(mayHold('tracking.dnt-ignored', { heading: 'Do Not Track', leadIn: '', text: 'We do not respond.' })).toBe(
      true,
    );
  });
});

describe('the table of cues', () => {
  it('has one entry for each practice, in the order of the taxonomy', () => {
    expect(practiceCues.map(({ practice }) => practice)).toEqual(practiceIds);
  });

  it('has two examples and a counter-example for each practice', () => {
    for (const practice of practiceIds) {
      expect(cueExamples[practice].stated.length, practice).toBeGreaterThanOrEqual(2);
      expect(cueExamples[practice].notStated.length, practice).toBeGreaterThanOrEqual(1);
    }
  });

  it('holds no expression that keeps state between tests', () => {
    for (const { needs, strong, unless = [], against = [] } of practiceCues) {
      const expressions = [...needs, ...unless, ...against, ...strong].flatMap((cue) =>
        cue instanceof RegExp ? [cue] : [cue.heading, cue.text],
      );
      for (const expression of expressions) expect(expression.flags, expression.source).toBe('');
    }
  });
});

describe('hostile text', () => {
  const size = 100_000;
  it.each([
    ['one character', 'a'.repeat(size)],
    ['spaces', ' '.repeat(size)],
    ['denials without end', 'we do not not '.repeat(size / 14)],
    ['verbs of sharing', 'share provide disclose personal information with third parties '.repeat(size / 60)],
    ['words of tracking', 'do not track signals we do not respond cookies '.repeat(size / 45)],
    ['commas', 'sell, rent, trade, '.repeat(size / 19)],
    ['addresses', 'question@'.repeat(size / 9)],
    ['dates', 'updated 1 may 2020 '.repeat(size / 19)],
    ['list of data', 'we collect name, e-mail address, phone number, ip address, location, '.repeat(size / 70)],
  ])(
    'comes to an end on %s',
    (_, text) => {
      expect(Array.isArray(matchCues({ text, leadIn: text, heading: text }))).toBe(true);
    },
    2_000,
  );
});
