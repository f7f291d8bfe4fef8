import type { Clause } from '../lib/types.ts';

/** Two lines of the popup hold about this many characters. */
const excerptLength = 110;
/** So much of a lead-in leaves room for the clause itself. */
const leadInLength = 56;

export interface Excerpt {
  /** The end of the sentence that introduces the clause; '' where there is none, or where the clause is understood without it. */
  leadIn: string;
  text: string;
}

/** The whole clause, with its lead-in where the two make one sentence ("We collect: your name"). Cells of a table row are parted by dots. */
export function readWhole({ leadIn, text, kind }: Pick<Clause, 'leadIn' | 'text' | 'kind'>): Excerpt {
  const completes = kind === 'list-item' && leadIn.trimEnd().endsWith(':');
  return { leadIn: completes ? leadIn : '', text: text.replaceAll('\t', ' \u00b7 ') };
}

/**
 * What two lines can hold of a clause: the end of a long lead-in, and the clause from a little before `deciding` (an offset into its text) where
 * that would lie below the second line.
 */
export function excerptClause(whole: Excerpt, deciding: number): Excerpt {
  const leadIn = whole.leadIn.length <= leadInLength ? whole.leadIn : keepEnd(whole.leadIn, leadInLength);
  const room = excerptLength - leadIn.length;
  if (deciding <= room || whole.text.length <= room) return { leadIn, text: whole.text };
  const from = whole.text.lastIndexOf(' ', deciding - Math.floor(room / 2)) + 1;
  return { leadIn: '', text: from <= 0 ? whole.text : `\u2026 ${whole.text.slice(from)}` };
}

function keepEnd(text: string, length: number): string {
  return `\u2026 ${text.slice(text.indexOf(' ', text.length - length) + 1)}`;
}
