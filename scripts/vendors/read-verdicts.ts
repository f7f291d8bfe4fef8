import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, readReadings } from '../evaluation/read-readings.ts';
import { type Correction, readCorrections } from './correct-profile.ts';

/** What people found in the policies of known vendors. */
export interface Verdicts {
  /** Readings of whole policies, by `vendors/FILE`. */
  readings: ReadonlyMap<string, Reading>;
  /** What they said of single doubts. */
  corrections: readonly Correction[];
}

export const correctionsFile = join(import.meta.dirname, 'corrections.jsonl');

const readingsFolder = join(import.meta.dirname, '..', 'evaluation', 'readings');

/** Readings on which nothing is measured any more. Those of `unseen` stay out of all that ships. */
const openReadings = ['first-round', 'second-round'];

/** Reads the verdicts of the project and of the data folder. */
export function readVerdicts(data: string): Verdicts {
  return { readings: readOpenReadings(data), corrections: readCorrections(correctionsFile) };
}

/** Readings by `vendors/FILE`: those of the project that are open to all, and those of the data folder. */
export function readOpenReadings(data: string): Map<string, Reading> {
  const folders = [...openReadings.map((set) => join(readingsFolder, set)), join(data, 'readers')].filter(existsSync);
  return new Map(folders.flatMap(readReadings).map((reading) => [`vendors/${fileOf(reading.policy)}`, reading]));
}

/** `spotify.com/2026-07-01.md`, also for `spotify.com@2026-07-01.md`. */
function fileOf(policy: string): string {
  const file = policy.replace('@', '/');
  return file.endsWith('.md') ? file : `${file}.md`;
}
