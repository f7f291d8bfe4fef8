/**
 * The file that a library is exported to and imported from; docs/export-format.md describes it for people. What can be worked out from the analyses
 * (site, titles, counts, fingerprints) is not in it, and nothing in it depends on the ids of one database.
 */
import {
  array,
  type GenericSchema,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  pipe,
  string,
} from 'valibot';
import type { PolicyAnalysis } from '../types.ts';
import { analysisSchema, longestShortText } from './analysis-schema.ts';
import { longestNotes, longestTag, mostTags } from './notes.ts';

export const formatName = 'clauselight-library';

/** Raised when a file of the new kind would be misread by the programs before; see docs/export-format.md. */
export const formatVersion = 1;

export interface ExportedVersion {
  /** Milliseconds since 1970. */
  savedAt: number;
  analysis: PolicyAnalysis;
}

/** One saved policy in an export. */
export interface ExportedPolicy {
  address: string;
  notes: string;
  tags: string[];
  /** Milliseconds since 1970. */
  createdAt: number;
  /** Earliest first, at least one. */
  versions: ExportedVersion[];
}

/** The latest time that a Date can hold. */
const latestTime = 8.64e15;
const time = pipe(number(), integer(), minValue(0), maxValue(latestTime));

/** Most versions of one policy in a file: three a day for ten years. */
const mostVersions = 10_000;

/** The shape of an entry; `findContradiction` checks what a shape cannot tell. */
export const exportedPolicySchema: GenericSchema<unknown, ExportedPolicy> = object({
  address: pipe(string(), minLength(1), maxLength(longestShortText)),
  notes: pipe(string(), maxLength(longestNotes)),
  tags: pipe(array(pipe(string(), minLength(1), maxLength(longestTag))), maxLength(mostTags)),
  createdAt: time,
  versions: pipe(array(object({ savedAt: time, analysis: analysisSchema })), minLength(1), maxLength(mostVersions)),
});
