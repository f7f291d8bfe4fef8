import { clearFrom } from '../../lib/summarise/confidence-in-words.ts';
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import type { PolicyAnalysis, Stance } from '../../lib/types.ts';
import type { VendorText } from './vendor-text.ts';

/** A statement about a vendor that a person should look at, with the words that it rests on. Never part of the project: it quotes policies. */
export interface Doubt {
  vendor: string;
  seen: string;
  practice: PracticeId;
  stance: Stance;
  /** What readers would be told. */
  statement: string;
  score: number;
  heading: string;
  leadIn: string;
  /** The clearest clause, and the ones around it. */
  clause: string;
  before: string;
  after: string;
  /** Further clauses, up to two. */
  others: string[];
  /** In the data folder; the line from 1, or null where the clause is not found again. */
  file: string;
  line: number | null;
}

/** Below this score a statement goes to a person: all that the popup would not call clear. Above it, at least nine in ten were right on policies that nobody had tuned on. */
export const doubtBelow = clearFrom;

/** Lists the highlights of an analysis that need a look, in the order of the analysis. */
export function listDoubts(text: VendorText, source: string, analysis: PolicyAnalysis): Doubt[] {
  const lines = source.split('\n').map(squeeze);
  return analysis.highlights
    .filter(({ score }) => score < doubtBelow)
    .map(({ practice, stance, statement, score, clauses }): Doubt => {
      const at = analysis.clauses.findIndex(({ id }) => id === clauses[0]);
      const clause = analysis.clauses[at];
      const textOf = (id: string) => analysis.clauses.find((one) => one.id === id)?.text ?? '';
      return {
        vendor: text.vendor,
        seen: text.seen,
        practice,
        stance,
        statement,
        score: Math.round(score * 100) / 100,
        heading: clause?.heading ?? '',
        leadIn: clause?.leadIn ?? '',
        clause: clause?.text ?? '',
        before: analysis.clauses[at - 1]?.text ?? '',
        after: analysis.clauses[at + 1]?.text ?? '',
        others: clauses.slice(1, 3).map(textOf),
        file: text.file,
        line: findLine(lines, clause?.text ?? ''),
      };
    });
}

function findLine(lines: readonly string[], clause: string): number | null {
  const start = squeeze(clause).slice(0, 40);
  const at = start === '' ? -1 : lines.findIndex((line) => line.includes(start));
  return at < 0 ? null : at + 1;
}

/** Letters and digits alone, without the addresses of links. */
function squeeze(text: string): string {
  return text
    .replace(/\]\([^)]{0,1000}\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
