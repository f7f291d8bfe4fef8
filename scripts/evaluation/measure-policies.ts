import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyClauses } from '../../lib/classify/classify-clauses.ts';
import type { Model } from '../../lib/classify/model.ts';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';
import { type PracticeId, practiceIds } from '../../lib/taxonomy/practices.ts';
import type { TaggedClause } from '../../lib/types.ts';
import { readPolicyFile } from '../read-policy-file.ts';
import { emptyTally, type Tally } from './measure-labels.ts';

export type ReaderAnswer = 'yes' | 'denied' | 'no' | 'unclear';

/** What a careful reader found in a policy. */
export interface Reading {
  policy: string;
  labels: Record<string, ReaderAnswer>;
  lines: Record<string, number[]>;
}

/** One practice of one policy on which classifier and reader differ. */
export interface Miss {
  policy: string;
  practice: PracticeId;
  reader: ReaderAnswer;
  kind: 'false alarm' | 'miss';
  /** The clause that raised the alarm, with its score; or the reader's lines. */
  evidence: string;
}

export interface PolicyAccuracy {
  policies: number;
  total: Tally;
  tallies: Map<PracticeId, Tally>;
  misses: Miss[];
}

/** The policies that the readers read, cut into clauses and tagged. */
export async function tagReadPolicies(
  data: string,
  model: Model,
): Promise<{ reading: Reading; clauses: TaggedClause[] }[]> {
  const folder = join(data, 'readers', 'practices');
  const tagged: { reading: Reading; clauses: TaggedClause[] }[] = [];
  for (const file of readdirSync(folder).sort()) {
    const reading = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Reading;
    const { document } = await readPolicyFile(join(data, 'vendors', reading.policy));
    tagged.push({ reading, clauses: classifyClauses(segmentPolicy(document.blocks).clauses, model) });
  }
  return tagged;
}

/**
 * Compares what was found in whole policies with what readers found. "Unclear" practices are left out; a practice that the reader calls denied
 * is found where the classifier says `does-not`.
 */
export function measurePolicies(
  tagged: readonly { reading: Reading; clauses: readonly TaggedClause[] }[],
): PolicyAccuracy {
  const tallies = new Map(practiceIds.map((id) => [id, emptyTally()]));
  const total = emptyTally();
  const misses: Miss[] = [];
  for (const { reading, clauses } of tagged) {
    for (const id of practiceIds) {
      const answer = reading.labels[id] ?? 'unclear';
      if (answer === 'unclear') continue;
      const tally = tallies.get(id) ?? emptyTally();
      const found = findBest(clauses, id);
      const right = found !== undefined && answer === (found.denied ? 'denied' : 'yes');
      // A denial that nobody asked for is no harm where the reader says "no", but it is a wrong statement all the same.
      if (right) tally.hits++;
      else {
        if (found !== undefined) tally.falseAlarms++;
        if (answer === 'yes' || answer === 'denied') tally.misses++;
        if (found !== undefined || answer !== 'no') misses.push(describeMiss(reading, id, answer, found));
      }
    }
  }
  for (const tally of tallies.values()) {
    total.hits += tally.hits;
    total.falseAlarms += tally.falseAlarms;
    total.misses += tally.misses;
  }
  return { policies: tagged.length, total, tallies, misses };
}

interface Found {
  clause: TaggedClause;
  score: number;
  denied: boolean;
}

/** The best clause of a practice; clauses that affirm come before such as deny, as in the summary. */
function findBest(clauses: readonly TaggedClause[], id: PracticeId): Found | undefined {
  let best: Found | undefined;
  for (const clause of clauses) {
    const tag = clause.practices.find((practice) => practice.id === id);
    if (tag === undefined) continue;
    const denied = tag.stance === 'does-not';
    if (best === undefined || (best.denied && !denied) || (best.denied === denied && tag.score > best.score)) {
      best = { clause, score: tag.score, denied };
    }
  }
  return best;
}

function describeMiss(reading: Reading, practice: PracticeId, reader: ReaderAnswer, found: Found | undefined): Miss {
  const evidence =
    found === undefined
      ? `lines ${(reading.lines[practice] ?? []).slice(0, 8).join(', ')}`
      : `${found.score.toFixed(2)}${found.denied ? ' denied' : ''} [${found.clause.heading}] ${found.clause.leadIn} | ${found.clause.text}`;
  return { policy: reading.policy, practice, reader, kind: found === undefined ? 'miss' : 'false alarm', evidence };
}
