/** Cuts a saved policy's text into the blocks that it was read from, and each block into its clauses. */
import type { PolicyAnalysis, TaggedClause } from '../../lib/types.ts';

export interface TextPart {
  text: string;
  /** The clause's id; for a heading what `nameHeading` gives; null for what stands between clauses. */
  clause: string | null;
}

export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-row';
  /** Offset into the policy's text. */
  start: number;
  /** Joined, they give the block's text. */
  parts: TextPart[];
}

/** What a heading goes by where it is marked like a clause, by its offset into the policy's text. */
export function nameHeading(start: number): string {
  return `heading-${start}`;
}

/** What stands between two blocks; within a block, white space is collapsed to single spaces. */
const blockEnd = '\n\n';

export function layOutText({ text, clauses }: Pick<PolicyAnalysis, 'text' | 'clauses'>): TextBlock[] {
  const blocks: TextBlock[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf(blockEnd, start);
    const end = found < 0 ? text.length : found;
    const inside: TaggedClause[] = [];
    for (let clause = clauses[next]; clause !== undefined && clause.start < end; clause = clauses[next]) {
      inside.push(clause);
      next += 1;
    }
    if (end > start) blocks.push({ kind: kindOf(inside), start, parts: cutBlock(text, start, end, inside) });
    start = end + blockEnd.length;
  }
  return blocks;
}

/** Every block but a heading holds a clause. */
function kindOf([first]: readonly TaggedClause[]): TextBlock['kind'] {
  if (first === undefined) return 'heading';
  return first.kind === 'sentence' ? 'paragraph' : first.kind;
}

function cutBlock(text: string, start: number, end: number, clauses: readonly TaggedClause[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = start;
  const add = (to: number, clause: string | null) => {
    // What an imported file says of its clauses may not fit its text; nothing is shown twice, and nothing is left out.
    const until = Math.min(Math.max(to, at), end);
    if (until > at) parts.push({ text: text.slice(at, until).replaceAll('\t', ' \u00b7 '), clause });
    at = until;
  };
  for (const clause of clauses) {
    add(clause.start, null);
    add(clause.end, clause.id);
  }
  add(end, clauses.length === 0 ? nameHeading(start) : null);
  return parts;
}

/** Neighbouring list items, which are shown as one list, and every other block by itself. */
export function groupLists(blocks: readonly TextBlock[]): TextBlock[][] {
  const groups: TextBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}
