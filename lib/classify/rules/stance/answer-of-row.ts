import type { CueInput } from '../cue-input.ts';

/**
 * Reads the answer that a row of a table gives in the column "Collected?", as the notices for Californians have it.
 * @param row its own cells parted by tabs in `text`, the column titles parted by ` | ` in `leadIn`; other clauses give no answer.
 * @returns undefined where there is no such column or its cell says something else than yes or no.
 */
export function readAnswerOfRow({ text, leadIn }: Pick<CueInput, 'text' | 'leadIn'>): 'yes' | 'no' | undefined {
  if (!text.includes('\t')) return undefined;
  const titles = leadIn.split(' | ');
  const column = titles.findIndex((title) => collectedTitle.test(title));
  if (column < 0) return undefined;
  // Counted from the end: it is the first cells that tables run together.
  const cell = text.split('\t').at(column - titles.length) ?? '';
  const answer = /^\W{0,3}(yes|no)\b/i.exec(cell)?.[1]?.toLowerCase();
  return answer === 'yes' || answer === 'no' ? answer : undefined;
}

const collectedTitle =
  /^\W{0,3}(?:(?:is it |are they |whether )?collected\b|(?:do |did )?we (?:collect|gather)|(?:have )?we collected)/i;
