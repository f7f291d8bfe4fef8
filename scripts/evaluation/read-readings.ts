import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyAnalysis } from '../../lib/types.ts';
import type { ReaderFacts } from '../analysis/compare-facts.ts';

export type ReaderAnswer = 'yes' | 'denied' | 'no' | 'unclear';

/** What a careful reader found in a policy. */
export interface Reading {
  /** The policy's file below vendors/. */
  policy: string;
  /** An answer for each practice. */
  labels: Record<string, ReaderAnswer>;
  /** For each practice that the policy states or denies, the lines of the policy's file that say so, from 1. */
  lines: Record<string, number[]>;
  facts: ReaderFacts;
}

/** A reading beside what the extension says of the same policy. */
export interface ReadPolicy {
  reading: Reading;
  analysis: PolicyAnalysis;
  /** The policy's file, line by line. */
  lines: readonly string[];
}

/**
 * Reads the readings of one set of policies: those of the data folder (a file a policy in practices/ and facts/), or our own (a line a policy in
 * practices.jsonl and facts.jsonl).
 *
 * @param folder that holds them
 * @returns in the order of the policies' names
 * @throws Error where a policy has practices but no facts
 */
export function readReadings(folder: string): Reading[] {
  const facts = new Map(readRecords<ReaderFacts>(folder, 'facts').map((record) => [record.policy, record]));
  return readRecords<Omit<Reading, 'facts'>>(folder, 'practices')
    .map((record) => {
      const ofPolicy = facts.get(record.policy);
      if (ofPolicy === undefined) throw new Error(`${folder} has practices of ${record.policy} but no facts`);
      return { ...record, facts: ofPolicy };
    })
    .sort((one, other) => (one.policy < other.policy ? -1 : 1));
}

function readRecords<Found>(folder: string, kind: 'practices' | 'facts'): Found[] {
  const lines = join(folder, `${kind}.jsonl`);
  const texts = existsSync(lines)
    ? readFileSync(lines, 'utf8').trim().split('\n')
    : readdirSync(join(folder, kind)).map((file) => readFileSync(join(folder, kind, file), 'utf8'));
  return texts.map((text) => JSON.parse(text) as Found);
}
