/**
 * The shape of a saved analysis. What the database holds outlives the program that wrote it, and what an imported file holds was written by anybody.
 * The output type is tied to `lib/types.ts`, so that a changed field without its check does not compile. A field that was added later is optional here
 * and gets an empty value, so that what was saved before it stays readable.
 */
import {
  array,
  boolean,
  finite,
  type GenericSchema,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  safeInteger,
  string,
} from 'valibot';
import { type CategoryId, categoryIds } from '../taxonomy/categories.ts';
import { type PracticeId, practiceIds, topics } from '../taxonomy/practices.ts';
import type { PolicyAnalysis, TextLink } from '../types.ts';

/** Longest policy text, in UTF-16 units, and most entries in one of its lists: somewhat more than a page may hold when it is read. */
export const longestText = 16_000_000;
const mostEntries = 500_000;
/** Longest of the short texts: titles, labels, names, addresses. */
export const longestShortText = 20_000;

const shortText = pipe(string(), maxLength(longestShortText));
const longText = pipe(string(), maxLength(longestText));
const share = pipe(number(), minValue(0), maxValue(1));
const count = pipe(number(), safeInteger(), minValue(0));
/** A day or a month, as `PolicyAnalysis.lastUpdated`. */
export const policyDateSchema = nullable(pipe(string(), regex(/^\d{4}-\d{2}(?:-\d{2})?$/)));

const practiceId = picklist<readonly PracticeId[]>(practiceIds);
const categoryId = picklist<readonly CategoryId[]>(categoryIds);
const topicId = picklist(topics.map(({ id }) => id));
const stance = picklist(['does', 'may', 'choice', 'does-not']);
const valence = picklist(['good', 'neutral', 'caution', 'bad']);
const clauseId = pipe(string(), minLength(1), maxLength(40), regex(/^\S+$/));
const clauseIds = pipe(array(clauseId), minLength(1), maxLength(mostEntries));
const link: GenericSchema<unknown, TextLink> = object({ start: count, end: count, href: shortText });

function list<Item extends GenericSchema>(item: Item) {
  return pipe(array(item), maxLength(mostEntries));
}

const clauseSchema = object({
  id: clauseId,
  kind: picklist(['sentence', 'list-item', 'table-row']),
  heading: longText,
  leadIn: longText,
  text: longText,
  start: count,
  end: count,
  block: count,
  links: list(link),
  categories: list(object({ id: categoryId, score: share, assigned: boolean() })),
  practices: list(object({ id: practiceId, stance, score: share })),
});

const highlightSchema = object({
  topic: topicId,
  practice: practiceId,
  stance,
  statement: shortText,
  valence,
  score: share,
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

export const frameworkIdSchema = picklist([
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

const purposeId = picklist([
  'basic-service-feature',
  'additional-service-feature',
  'service-operation-and-security',
  'personalization-customization',
  'analytics-research',
  'advertising',
  'marketing',
  'legal-requirement',
  'merger-acquisition',
]);

const thirdPartyKindId = picklist([
  'service-providers',
  'affiliates',
  'advertisers',
  'analytics-providers',
  'payment-processors',
  'social-networks',
  'business-partners',
  'authorities',
  'buyers',
  'credit-agencies',
  'data-brokers',
  'professional-advisers',
  'other-users',
  'public',
]);

const factsSchema = object({
  dataTypes: list(object({ id: dataTypeId, clauses: clauseIds })),
  purposes: optional(list(object({ id: purposeId, clauses: clauseIds })), () => []),
  thirdPartyKinds: optional(list(object({ id: thirdPartyKindId, clauses: clauseIds })), () => []),
  thirdParties: list(object({ name: longText, clauses: clauseIds })),
  retention: list(object({ period: shortText, what: longText, clause: clauseId })),
  contacts: list(
    object({
      kind: picklist(['email', 'post', 'phone', 'form']),
      value: longText,
      role: picklist(['privacy', 'dpo', 'representative', 'general']),
      clause: clauseId,
    }),
  ),
  frameworks: list(object({ id: frameworkIdSchema, clause: clauseId })),
  minimumAge: nullable(pipe(number(), finite())),
});

const optOutSchema = object({
  kind: picklist(['link', 'email', 'setting', 'browser', 'phone', 'post']),
  covers: list(picklist(['marketing', 'advertising', 'cookies', 'sale-or-sharing', 'account', 'ai-training', 'other'])),
  label: longText,
  target: nullable(longText),
  clause: clauseId,
});

export const analysisSchema: GenericSchema<unknown, PolicyAnalysis> = object({
  url: pipe(shortText, minLength(1)),
  title: shortText,
  language: pipe(string(), maxLength(40)),
  lastUpdated: policyDateSchema,
  policy: object({ isPolicy: boolean(), score: share, reasons: list(shortText) }),
  coverage: share,
  leftOut: list(shortText),
  words: count,
  readingMinutes: count,
  text: longText,
  clauses: list(clauseSchema),
  highlights: list(highlightSchema),
  facts: factsSchema,
  optOuts: list(optOutSchema),
});
