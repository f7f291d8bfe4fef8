/**
 * Checks what the database holds before any view shows it: rows outlive the program that wrote them. The output types are tied to the types of
 * `lib/types.ts`, so that a changed field without its check does not compile.
 */
import {
  array,
  boolean,
  type GenericSchema,
  minLength,
  nullable,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string,
} from 'valibot';
import { type CategoryId, categoryIds } from '../taxonomy/categories.ts';
import { type PracticeId, practiceIds, topics } from '../taxonomy/practices.ts';
import type { PolicyAnalysis, TextLink } from '../types.ts';
import type { SummaryRow } from './database.ts';

const summaryRowSchema: GenericSchema<unknown, SummaryRow> = object({
  id: number(),
  address: string(),
  fingerprint: string(),
  site: string(),
  title: string(),
  lastUpdated: nullable(string()),
  savedAt: number(),
  words: number(),
});

const practiceId = picklist<readonly PracticeId[]>(practiceIds);
const categoryId = picklist<readonly CategoryId[]>(categoryIds);
const topicId = picklist(topics.map(({ id }) => id));
const stance = picklist(['does', 'may', 'choice', 'does-not']);
const valence = picklist(['good', 'neutral', 'caution', 'bad']);
const clauseIds = pipe(array(string()), minLength(1));
const link: GenericSchema<unknown, TextLink> = object({ start: number(), end: number(), href: string() });

const clauseSchema = object({
  id: string(),
  kind: picklist(['sentence', 'list-item', 'table-row']),
  heading: string(),
  leadIn: string(),
  text: string(),
  start: number(),
  end: number(),
  block: number(),
  links: array(link),
  categories: array(object({ id: categoryId, score: number(), assigned: boolean() })),
  practices: array(object({ id: practiceId, stance, score: number() })),
});

const highlightSchema = object({
  topic: topicId,
  practice: practiceId,
  stance,
  statement: string(),
  valence,
  score: number(),
  clauses: clauseIds,
});

const dataTypeId = picklist([
  'financial',
  'health',
  'contact',
  'location',
  'demographic',
  'personal-identifier',
  'user-online-activities',
  'user-profile',
  'social-media-data',
  'ip-address-and-device-ids',
  'cookies-and-tracking-elements',
  'computer-information',
  'survey-data',
  'biometric',
  'content',
]);

const frameworkId = picklist([
  'GDPR',
  'UK-GDPR',
  'CCPA',
  'CPRA',
  'other-US-state',
  'COPPA',
  'LGPD',
  'PIPEDA',
  'DPF',
  'privacy-shield',
  'SCC',
  'CalOPPA',
  'Shine-the-Light',
  'other',
]);

const factsSchema = object({
  dataTypes: array(object({ id: dataTypeId, clauses: clauseIds })),
  thirdParties: array(object({ name: string(), clauses: clauseIds })),
  retention: array(object({ period: string(), what: string(), clause: string() })),
  contacts: array(
    object({
      kind: picklist(['email', 'post', 'phone', 'form']),
      value: string(),
      role: picklist(['privacy', 'dpo', 'representative', 'general']),
      clause: string(),
    }),
  ),
  frameworks: array(object({ id: frameworkId, clause: string() })),
  minimumAge: nullable(number()),
});

const optOutSchema = object({
  kind: picklist(['link', 'email', 'setting', 'browser', 'phone', 'post']),
  covers: array(
    picklist(['marketing', 'advertising', 'cookies', 'sale-or-sharing', 'account', 'ai-training', 'other']),
  ),
  label: string(),
  target: nullable(string()),
  clause: string(),
});

const analysisSchema: GenericSchema<unknown, PolicyAnalysis> = object({
  url: string(),
  title: string(),
  language: string(),
  lastUpdated: nullable(string()),
  policy: object({ isPolicy: boolean(), score: number(), reasons: array(string()) }),
  coverage: number(),
  leftOut: array(string()),
  words: number(),
  readingMinutes: number(),
  text: string(),
  clauses: array(clauseSchema),
  highlights: array(highlightSchema),
  facts: factsSchema,
  optOuts: array(optOutSchema),
});

/** The stored row, or undefined where it has not the shape of one. */
export function parseSummaryRow(value: unknown): SummaryRow | undefined {
  const result = safeParse(summaryRowSchema, value);
  return result.success ? result.output : undefined;
}

/** The stored analysis, or undefined where it has not the shape of one. */
export function parseAnalysis(value: unknown): PolicyAnalysis | undefined {
  const result = safeParse(analysisSchema, value);
  return result.success ? result.output : undefined;
}
