import { describe, expect, it } from 'vitest';
import { settleOpposites } from '../../lib/classify/settle-opposites.ts';
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import type { PracticeTag, Stance } from '../../lib/types.ts';

const tag = (id: PracticeId, stance: Stance, score: number): PracticeTag => ({ id, stance, score });

describe('settleOpposites', () => {
  it('adds the denial of selling to a promise not to sell', () => {
    expect(settleOpposites([tag('sharing.no-sale', 'does', 0.95)])).toEqual([
      tag('sharing.no-sale', 'does', 0.95),
      tag('sharing.sells', 'does-not', 0.95),
    ]);
  });

  it('lets the surer of two signals stand, so that a clause never both ignores and honours Do Not Track', () => {
    expect(
      settleOpposites([tag('tracking.dnt-honoured', 'does', 0.96), tag('tracking.dnt-ignored', 'does', 0.7)]),
    ).toEqual([tag('tracking.dnt-honoured', 'does', 0.96), tag('tracking.dnt-ignored', 'does-not', 0.96)]);
  });

  it('lets the promise stand where both are as sure', () => {
    const settled = settleOpposites([tag('sharing.sells', 'does', 0.9), tag('sharing.no-sale', 'does', 0.9)]);
    expect(settled).toEqual([tag('sharing.no-sale', 'does', 0.9), tag('sharing.sells', 'does-not', 0.9)]);
  });

  it('counts a signal as ignored where both are as sure', () => {
    const settled = settleOpposites([
      tag('tracking.dnt-honoured', 'does', 0.9),
      tag('tracking.dnt-ignored', 'does', 0.9),
    ]);
    expect(settled).toEqual([tag('tracking.dnt-ignored', 'does', 0.9), tag('tracking.dnt-honoured', 'does-not', 0.9)]);
  });

  it('denies nothing on the strength of a promise with conditions', () => {
    expect(settleOpposites([tag('sharing.no-sale', 'choice', 0.9)])).toEqual([tag('sharing.no-sale', 'choice', 0.9)]);
  });

  it('denies no promise because of a sale', () => {
    expect(settleOpposites([tag('sharing.sells', 'does', 0.9)])).toEqual([tag('sharing.sells', 'does', 0.9)]);
  });

  it('leaves practices without an opposite alone', () => {
    const tags = [tag('rights.delete', 'does', 0.9), tag('contact.given', 'does', 0.8)];
    expect(settleOpposites(tags)).toEqual(tags);
  });
});
