import { describe, expect, it } from 'vitest';
import { classifyClauses } from '../../lib/classify/classify-clauses.ts';
import { parseModel } from '../../lib/classify/model.ts';
import type { PracticeTag } from '../../lib/types.ts';
import { aClause } from '../builders.ts';
import { type HardSentence, hardSentences } from './hard-sentences.ts';
import { readShippedModel } from './shipped-model.ts';

const model = parseModel(readShippedModel());

function tag({ heading = '', leadIn = '', text }: HardSentence): readonly PracticeTag[] {
  return classifyClauses([aClause({ heading, leadIn, text, start: 0, end: text.length })], model)[0]!.practices;
}

function describeFrame({ heading, leadIn, text }: HardSentence): string {
  return [heading, leadIn, text].filter((part) => part !== undefined).join(' | ');
}

const rows = Object.values(hardSentences).flat();

describe('classifyClauses and the shipped model read right', () => {
  for (const [reason, sentences] of Object.entries(hardSentences)) {
    describe(reason, () => {
      it.each(sentences.map((sentence) => ({ sentence, frame: describeFrame(sentence) })))(
        'in "$frame"',
        ({ sentence }) => {
          const found = tag(sentence);
          for (const [practice, stances] of Object.entries(sentence.is)) {
            const stance = found.find(({ id }) => id === practice)?.stance;
            expect([stances].flat(), `${practice}, found as ${stance ?? 'nothing'}`).toContain(stance);
          }
          const said = found.flatMap(({ id, stance }) => [id, `${id} ${stance}`]);
          for (const wrong of sentence.not ?? []) expect(said).not.toContain(wrong);
        },
      );
    });
  }
});

describe('the table of hard sentences', () => {
  it('holds at least 180', () => {
    expect(rows.length).toBeGreaterThanOrEqual(180);
  });

  it('holds none twice', () => {
    expect(new Set(rows.map(describeFrame)).size).toBe(rows.length);
  });

  it('asks something of each', () => {
    for (const row of rows) {
      const asked = Object.keys(row.is).length + (row.not?.length ?? 0);
      expect(asked, describeFrame(row)).toBeGreaterThan(0);
    }
  });
});
