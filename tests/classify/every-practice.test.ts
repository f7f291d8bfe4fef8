import { describe, expect, it } from 'vitest';
import { parseModel } from '../../lib/classify/model.ts';
import { matchCues, mayHold, practiceCues } from '../../lib/classify/rules/match-cues.ts';
import { type PracticeId, practiceIds, practiceOf } from '../../lib/taxonomy/practices.ts';
import { statementOf } from '../../lib/taxonomy/stances.ts';
import type { Stance } from '../../lib/types.ts';
import { readPracticeEvidence } from '../../scripts/training/practice-evidence.ts';
import { readOriginalExamples } from '../../scripts/training/read-original-examples.ts';
import { cueExamples, type Example } from './rules/cue-examples.ts';
import { ruledOutExamples } from './rules/ruled-out-examples.ts';
import { readShippedModel } from './shipped-model.ts';

const stances: readonly Stance[] = ['does', 'may', 'choice', 'does-not'];
const learned = new Set(parseModel(readShippedModel()).practices.map(({ id }) => id));
const original = readOriginalExamples();
const evidence = readPracticeEvidence();

function toInput(example: Example) {
  return typeof example === 'string'
    ? { text: example, leadIn: '', heading: '' }
    : { leadIn: '', heading: '', ...example };
}

/** Whether the words of an example name the practice for sure. */
function isNamed(practice: PracticeId, example: Example): boolean {
  return matchCues(toInput(example)).some((match) => match.practice === practice && match.kind === 'strong');
}

describe.each(practiceIds.map((practice) => ({ practice })))('$practice', ({ practice }) => {
  it('has a statement for each stance, and a denial that differs from it', () => {
    for (const stance of stances) expect(statementOf(practice, stance)).toMatch(/^[A-Z][^.]+[^. ]$/);
    expect(practiceOf(practice).denial).not.toBe(practiceOf(practice).statement);
  });

  it('has a detector: cues of its own, and a learned label', () => {
    const cues = practiceCues.find((one) => one.practice === practice);
    expect(cues?.strong.length).toBeGreaterThan(0);
    expect(learned.has(practice)).toBe(true);
  });

  it('has an example that its detector finds', () => {
    expect(cueExamples[practice].stated.some((example) => isNamed(practice, example))).toBe(true);
  });

  it('has a counter-example that its detector leaves alone', () => {
    const examples = [...cueExamples[practice].notStated, ...(ruledOutExamples[practice] ?? [])];
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.some((example) => isNamed(practice, example))).toBe(false);
  });

  it('has a counter-example that shares its words, so that leaving it alone is a feat', () => {
    const examples = [...cueExamples[practice].notStated, ...(ruledOutExamples[practice] ?? [])];
    expect(examples.some((example) => mayHold(practice, toInput(example)))).toBe(true);
  });

  it('has labelled data to learn from, or examples that we wrote', () => {
    const { tosdr = [], opp115 = [] } = evidence.get(practice) ?? {};
    const written = original.filter((example) => example.practice === practice).length;
    expect(tosdr.length + opp115.length > 0 || written >= 40).toBe(true);
  });
});
