import { splitSentences } from '../../segment/split-sentences.ts';
import { practiceIds } from '../../taxonomy/practices.ts';
import { matchCues, mayHold } from './match-cues.ts';

/** A text of more sentences is no paragraph; its first ones tell what it is about. */
const mostSentences = 400;

/**
 * What cues say of a text that stands alone (a paragraph, a quote), as words that a model can weigh: `strong ID` and `against ID` where one of its sentences
 * proves a practice or rules it out, `may ID` where the practice's necessary words are there. Cues are written for single sentences, so each is asked alone.
 *
 * @returns each word once, in no order that means anything
 */
export function nameCues(text: string): string[] {
  const names = new Set<string>();
  for (const { start, end } of splitSentences(text).slice(0, mostSentences)) {
    for (const { practice, kind } of matchCues(standAlone(text.slice(start, end)))) names.add(`${kind} ${practice}`);
  }
  const whole = standAlone(text);
  for (const practice of practiceIds) if (mayHold(practice, whole)) names.add(`may ${practice}`);
  return [...names];
}

function standAlone(text: string) {
  return { text, leadIn: '', heading: '' };
}
