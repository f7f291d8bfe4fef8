import { splitSentences } from '../segment/split-sentences.ts';
import type { CategoryScore } from '../types.ts';
import { scoreCategories } from './classify-clauses.ts';
import type { DecodedModel } from './decode-model.ts';
import { guessPractices, type PracticeGuess } from './guess-practices.ts';
import type { Model } from './model.ts';
import { nameCues } from './rules/name-cues.ts';
import { type Scored, TextScorer, takeLarger } from './score-text.ts';

/** A text of more sentences is cut for the search of its best sentence; the whole text is still read by the other half of the score. */
const mostSentences = 400;

/**
 * Classifies a text that stands alone: a paragraph, a quote.
 *
 * @returns all categories, best first; the practices found and the likeliest others, best first
 */
export function classifyText(text: string, model: Model): { categories: CategoryScore[]; practices: PracticeGuess[] } {
  const scored = scoreText(text, model);
  return {
    categories: scoreCategories(model, scored),
    practices: guessPractices({ text, leadIn: '', heading: '' }, scored, model.practices),
  };
}

/** Margins of a whole text, and the largest among its sentences, column by column. */
export function scoreText(text: string, model: DecodedModel): Scored {
  const scorer = new TextScorer(model);
  const whole = scorer.scoreWhole({ text, leadIn: '', heading: '', cues: nameCues(text) });
  const sentences = splitSentences(text).slice(0, mostSentences);
  if (sentences.length < 2) return { kind: 'text', whole, sentence: whole };
  const sentence = sentences
    .map(({ start, end }) => scorer.scoreSentence({ text: text.slice(start, end), leadIn: '', heading: '' }))
    .reduce(takeLarger);
  return { kind: 'text', whole, sentence };
}
