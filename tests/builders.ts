/** Valid example values for tests; pass only the fields that the test is about. */
import { type CategoryId, categoryIds } from '../lib/taxonomy/categories.ts';
import type { PracticeId } from '../lib/taxonomy/practices.ts';
import { describeStance } from '../lib/taxonomy/stances.ts';
import type {
  Block,
  Clause,
  Highlight,
  OptOut,
  PolicyAnalysis,
  PolicyDocument,
  PracticeTag,
  Stance,
  TaggedClause,
  TextLink,
} from '../lib/types.ts';

const exampleSentence = 'We use cookies to remember your settings.';

/** A paragraph block, or whatever the overrides make of it. */
export function aBlock(overrides: Partial<Block> = {}): Block {
  return { kind: 'paragraph', level: 0, text: exampleSentence, links: [], columns: [], ...overrides };
}

/** A sentence clause at the start of its text; `end` follows from `text` and `start` unless it is given. */
export function aClause(overrides: Partial<Clause> = {}): Clause {
  const text = overrides.text ?? exampleSentence;
  const start = overrides.start ?? 0;
  return {
    id: 'c1',
    kind: 'sentence',
    heading: '',
    leadIn: '',
    block: 0,
    links: [],
    ...overrides,
    text,
    start,
    end: overrides.end ?? start + text.length,
  };
}

/** A practice tag, by default a sure `does`. */
export function aPracticeTag(id: PracticeId, overrides: Partial<PracticeTag> = {}): PracticeTag {
  return { id, stance: 'does', score: 0.9, ...overrides };
}

/** A clause with all ten categories (none assigned) and no practices, unless the overrides name some. */
export function aTaggedClause(overrides: Partial<TaggedClause> = {}): TaggedClause {
  return {
    ...aClause(overrides),
    categories: overrides.categories ?? categoryIds.map((id) => ({ id, score: 0.02, assigned: false })),
    practices: overrides.practices ?? [],
  };
}

/** All ten categories, the named ones assigned with a score of .9. */
export function withCategories(...assigned: CategoryId[]): TaggedClause['categories'] {
  const scores = categoryIds.map((id) => ({
    id,
    score: assigned.includes(id) ? 0.9 : 0.02,
    assigned: assigned.includes(id),
  }));
  return scores.sort((one, other) => other.score - one.score);
}

/** A link around the first occurrence of `label` in `text`. */
export function aLinkIn(text: string, label: string, href: string): TextLink {
  const start = text.indexOf(label);
  if (start < 0) throw new Error(`"${label}" is not in "${text}"`);
  return { start, end: start + label.length, href };
}

/** A small English policy with a heading and one paragraph. */
export function aDocument(overrides: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    url: 'https://example.com/privacy',
    title: 'Privacy Policy',
    language: 'en',
    blocks: [aBlock({ kind: 'heading', level: 1, text: 'Privacy Policy' }), aBlock()],
    policy: { isPolicy: true, score: 0.95, reasons: ['The title says privacy policy'] },
    coverage: 1,
    leftOut: [],
    ...overrides,
  };
}

/** A highlight whose topic, statement and valence follow from practice and stance. */
export function aHighlight(
  practice: PracticeId,
  stance: Stance = 'does',
  overrides: Partial<Highlight> = {},
): Highlight {
  return {
    ...describeStance(practice, stance),
    score: 0.9,
    clauses: ['c1'],
    ...overrides,
  };
}

/** An opt-out by link, or whatever the overrides make of it. */
export function anOptOut(overrides: Partial<OptOut> = {}): OptOut {
  return {
    kind: 'link',
    covers: ['marketing'],
    label: 'Unsubscribe link',
    target: 'https://example.com/unsubscribe',
    clause: 'c1',
    ...overrides,
  };
}

/** An analysis of a two-clause policy: cookies of its own, and no sale of data. */
export function anAnalysis(overrides: Partial<PolicyAnalysis> = {}): PolicyAnalysis {
  const heading = 'Privacy Policy';
  const second = 'We do not sell your personal data.';
  const text = [heading, exampleSentence, second].join('\n\n');
  const firstStart = text.indexOf(exampleSentence);
  const secondStart = text.indexOf(second);
  return {
    url: 'https://example.com/privacy',
    title: heading,
    language: 'en',
    lastUpdated: '2024-03-01',
    policy: { isPolicy: true, score: 0.95, reasons: ['The title says privacy policy'] },
    coverage: 1,
    leftOut: [],
    words: 16,
    readingMinutes: 1,
    text,
    clauses: [
      aTaggedClause({
        id: 'c1',
        heading,
        text: exampleSentence,
        start: firstStart,
        block: 1,
        practices: [aPracticeTag('cookies.own')],
      }),
      aTaggedClause({
        id: 'c2',
        heading,
        text: second,
        start: secondStart,
        block: 2,
        practices: [aPracticeTag('sharing.no-sale'), aPracticeTag('sharing.sells', { stance: 'does-not', score: 0.8 })],
      }),
    ],
    highlights: [
      aHighlight('sharing.no-sale', 'does', { clauses: ['c2'] }),
      aHighlight('cookies.own', 'does', { clauses: ['c1'] }),
      aHighlight('sharing.sells', 'does-not', { score: 0.8, clauses: ['c2'] }),
    ],
    facts: {
      dataTypes: [],
      purposes: [],
      thirdPartyKinds: [],
      thirdParties: [],
      retention: [],
      contacts: [],
      frameworks: [],
      minimumAge: null,
    },
    optOuts: [],
    ...overrides,
  };
}
