/** Checks what the database holds before anybody uses it: rows outlive the program that wrote them, and disks err. */
import { array, type GenericSchema, nullable, number, object, safeParse, string } from 'valibot';
import { isPracticeId } from '../taxonomy/practices.ts';
import type { PolicyAnalysis, Stance } from '../types.ts';
import { analysisSchema, frameworkIdSchema } from './analysis-schema.ts';
import type { Glance, PolicyRow, PracticeMark, VersionRow } from './database.ts';

const glanceSchema = object({
  practices: array(string()),
  optOuts: number(),
  thirdParties: number(),
  frameworks: array(string()),
  language: string(),
  coverage: number(),
});

const versionSchema = object({
  id: number(),
  policyId: number(),
  fingerprint: string(),
  title: string(),
  lastUpdated: nullable(string()),
  savedAt: number(),
  words: number(),
  glance: glanceSchema,
});

const policySchema = object({
  id: number(),
  address: string(),
  site: string(),
  title: string(),
  notes: string(),
  tags: array(string()),
  createdAt: number(),
  savedAt: number(),
  versions: number(),
  latest: number(),
  changedSince: nullable(number()),
  lastUpdated: nullable(string()),
  words: number(),
  glance: glanceSchema,
});

/** The light row of version 1 of the schema. */
export interface SummaryOfVersion1 {
  id: number;
  address: string;
  fingerprint: string;
  title: string;
  lastUpdated: string | null;
  savedAt: number;
  words: number;
}

const summaryOfVersion1Schema: GenericSchema<unknown, SummaryOfVersion1> = object({
  id: number(),
  address: string(),
  fingerprint: string(),
  title: string(),
  lastUpdated: nullable(string()),
  savedAt: number(),
  words: number(),
});

const stances: readonly string[] = ['does', 'may', 'choice', 'does-not'] satisfies Stance[];

/** Tells whether a string is a practice of this taxonomy with a stance. */
export function isPracticeMark(mark: string): mark is PracticeMark {
  const colon = mark.lastIndexOf(':');
  return isPracticeId(mark.slice(0, colon)) && stances.includes(mark.slice(colon + 1));
}

const frameworkIds: readonly string[] = frameworkIdSchema.options;

/** What a newer program knew and this one does not is left out of a glance; it does not make the row unreadable. */
function keepKnown(glance: { practices: string[]; frameworks: string[] } & Omit<Glance, 'practices' | 'frameworks'>) {
  return {
    ...glance,
    practices: glance.practices.filter(isPracticeMark),
    frameworks: glance.frameworks.filter((id): id is Glance['frameworks'][number] => frameworkIds.includes(id)),
  };
}

/** The stored policy, or undefined where it has not the shape of one. */
export function parsePolicyRow(value: unknown): PolicyRow | undefined {
  const result = safeParse(policySchema, value);
  return result.success ? { ...result.output, glance: keepKnown(result.output.glance) } : undefined;
}

/** The stored version, or undefined where it has not the shape of one. */
export function parseVersionRow(value: unknown): VersionRow | undefined {
  const result = safeParse(versionSchema, value);
  return result.success ? { ...result.output, glance: keepKnown(result.output.glance) } : undefined;
}

/** The row of schema version 1, or undefined where it has not the shape of one. */
export function parseSummaryOfVersion1(value: unknown): SummaryOfVersion1 | undefined {
  const result = safeParse(summaryOfVersion1Schema, value);
  return result.success ? result.output : undefined;
}

/** The stored analysis, or undefined where it has not the shape of one. */
export function parseAnalysis(value: unknown): PolicyAnalysis | undefined {
  const result = safeParse(analysisSchema, value);
  return result.success ? result.output : undefined;
}
