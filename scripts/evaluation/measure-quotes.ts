import { scoreText } from '../../lib/classify/classify-text.ts';
import type { DecodedModel } from '../../lib/classify/decode-model.ts';
import { guessPractices, type PracticeGuess } from '../../lib/classify/guess-practices.ts';
import { isPracticeId, type PracticeId } from '../../lib/taxonomy/practices.ts';
import type { Quote } from '../training/build-tosdr-examples.ts';
import type { Judged } from './measure-calibration.ts';
import { emptyTally, rate, type Tally } from './measure-labels.ts';

export interface QuoteAccuracy {
  /** Quotes whose case maps to a practice. */
  quotes: number;
  /** Share whose likeliest practice is the right one. */
  first: number;
  /** Share whose right practice is among the three likeliest. */
  amongThree: number;
  /** Mean F1 of the first guess over the practices that occur. */
  macro: number;
  tallies: Map<PracticeId, Tally>;
  /** Every first guess with its score. */
  judged: Judged[];
}

/**
 * Guesses the practice of quotes from services that the model has not seen.
 *
 * @param cases which practices each case is evidence for
 */
export function measureQuotes(
  quotes: readonly Quote[],
  cases: ReadonlyMap<string, readonly PracticeId[]>,
  model: DecodedModel,
): QuoteAccuracy {
  const tallies = new Map<PracticeId, Tally>();
  const tallyOf = (id: PracticeId): Tally => {
    const tally = tallies.get(id) ?? emptyTally();
    tallies.set(id, tally);
    return tally;
  };
  const judged: Judged[] = [];
  let [total, first, amongThree] = [0, 0, 0];
  for (const quote of quotes) {
    const actual = cases.get(quote.case) ?? [];
    if (actual.length === 0) continue;
    total++;
    const guesses = rankPractices(quote.text, model);
    const best = guesses.map(({ id }) => id);
    const guess = best[0];
    if (guesses[0] !== undefined) judged.push({ score: guesses[0].score, right: actual.includes(guesses[0].id) });
    if (guess !== undefined && actual.includes(guess)) first++;
    if (best.slice(0, 3).some((id) => actual.includes(id))) amongThree++;
    for (const id of actual) tallyOf(id)[guess === id ? 'hits' : 'misses']++;
    if (guess !== undefined && !actual.includes(guess)) tallyOf(guess).falseAlarms++;
  }
  return {
    quotes: total,
    first: first / total,
    amongThree: amongThree / total,
    macro: meanF1(tallies),
    tallies,
    judged,
  };
}

/** The accuracy over the quotes of several held-out parts together. */
export function joinQuoteAccuracies(parts: readonly QuoteAccuracy[]): QuoteAccuracy {
  const quotes = parts.reduce((sum, part) => sum + part.quotes, 0);
  const share = (pick: (part: QuoteAccuracy) => number): number =>
    parts.reduce((sum, part) => sum + pick(part) * part.quotes, 0) / quotes;
  const tallies = new Map<PracticeId, Tally>();
  for (const part of parts) {
    for (const [id, { hits, falseAlarms, misses }] of part.tallies) {
      const all = tallies.get(id) ?? emptyTally();
      tallies.set(id, {
        hits: all.hits + hits,
        falseAlarms: all.falseAlarms + falseAlarms,
        misses: all.misses + misses,
      });
    }
  }
  const [first, amongThree] = [share((part) => part.first), share((part) => part.amongThree)];
  const judged = parts.flatMap((part) => part.judged);
  return { quotes, first, amongThree, macro: meanF1(tallies), tallies, judged };
}

/** Mean F1 over the practices that occur. */
function meanF1(tallies: ReadonlyMap<PracticeId, Tally>): number {
  const occurring = [...tallies.values()].filter(({ hits, misses }) => hits + misses > 0);
  return occurring.reduce((sum, tally) => sum + rate(tally).f1, 0) / Math.max(1, occurring.length);
}

/** The same guesses as on the command line, so that the figure is of what ships. */
function rankPractices(text: string, model: DecodedModel): PracticeGuess[] {
  const labels = model.practices.flatMap((label) => (isPracticeId(label.id) ? [{ ...label, id: label.id }] : []));
  return guessPractices({ text, leadIn: '', heading: '' }, scoreText(text, model), labels);
}
