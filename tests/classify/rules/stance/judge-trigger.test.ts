import { describe, expect, it } from 'vitest';
import { judgeTrigger, type TriggerReading } from '../../../../lib/classify/rules/stance/judge-trigger.ts';

const judge = (unit: string, verb: string): TriggerReading => {
  const start = unit.lastIndexOf(verb);
  return judgeTrigger(unit, start, start + verb.length);
};

describe('judgeTrigger', () => {
  it.each([
    ['we do not sell it', 'sell', true],
    ['we neither rent nor sell it', 'sell', true],
    ['we do not sell data that names you or rent it', 'rent', true],
    ['we sell no data', 'sell', true],
    ['under no circumstances do we sell it', 'sell', true],
    ['we do not control how they sell it', 'sell', false],
    ['we do not only sell it', 'sell', false],
    ['if you do not agree , we sell it', 'sell', false],
    ['we can not promise that we do not sell it', 'sell', false],
    ['whether or not you agree we sell it', 'sell', false],
    ['you can ask us not to sell it', 'sell', false],
  ])('"%s" denies "%s": %s', (unit, verb, denied) => {
    expect(judge(unit, verb).denied).toBe(denied);
  });

  it.each([
    ['we may sell it', true],
    ['we reserve the right to collect , use and sell it', true],
    ['we may keep it and we will sell it', false],
    ['if we sell it', true],
  ])('"%s" is a possibility: %s', (unit, possible) => {
    expect(judge(unit, 'sell').possible).toBe(possible);
  });

  it('marks what is not their own act', () => {
    expect(judge('data that you choose to share', 'share').weak).toBe(true);
    expect(judge('they may not share it', 'share').byOthers).toBe(true);
    expect(judge('the sale of data', 'sale').noun).toBe(true);
  });
});
