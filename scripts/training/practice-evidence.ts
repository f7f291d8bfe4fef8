import { readFileSync } from 'node:fs';
import { isPracticeId, type PracticeId } from '../../lib/taxonomy/practices.ts';

export interface Opp115Evidence {
  category: string;
  attribute: string;
  value: string;
  /** Holds only where the annotator chose "Does Not". */
  doesNot?: boolean;
}

export interface PracticeEvidence {
  /** ToS;DR case titles, lower case, without a final stop. */
  tosdr: string[];
  opp115: Opp115Evidence[];
}

/** Which annotations of the corpora are evidence for which practice. */
export function readPracticeEvidence(): Map<PracticeId, PracticeEvidence> {
  const path = new URL('./practice-evidence.json', import.meta.url);
  const parsed = JSON.parse(readFileSync(path, 'utf8')) as Record<string, PracticeEvidence>;
  const evidence = new Map<PracticeId, PracticeEvidence>();
  for (const [id, value] of Object.entries(parsed)) {
    if (!isPracticeId(id)) throw new Error(`practice-evidence.json names "${id}", which is not in the taxonomy`);
    evidence.set(id, value);
  }
  return evidence;
}
