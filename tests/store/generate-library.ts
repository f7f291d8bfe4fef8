/** Arbitrary libraries for property tests: every field takes odd values, while quotations and citations fit, as they do in whatever was analysed. */
import * as fc from 'fast-check';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { mostTags, setNotes, setTags } from '../../lib/store/notes.ts';
import { saveSummary } from '../../lib/store/summaries.ts';
import { categoryIds } from '../../lib/taxonomy/categories.ts';
import { practiceIds } from '../../lib/taxonomy/practices.ts';
import { describeStance } from '../../lib/taxonomy/stances.ts';
import type { OptOut, PolicyAnalysis, PolicyFacts, TaggedClause } from '../../lib/types.ts';
import { anAnalysis } from '../builders.ts';
import { expectDone } from './open-test-database.ts';

/** What a reader did to come to a library. */
export interface GeneratedPolicy {
  address: string;
  notes: string;
  tags: string[];
  versions: { savedAt: number; analysis: PolicyAnalysis }[];
}

/** Any UTF-16 text, halves of pairs, control characters and line breaks included. */
const oddText = fc.string({ unit: 'binary', maxLength: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const stance = fc.constantFrom('does', 'may', 'choice', 'does-not');
const date = fc.constantFrom(null, '2024-03', '2024-03-01');

const facts = (ids: readonly string[]): fc.Arbitrary<PolicyFacts> => {
  if (ids.length === 0) {
    return fc.constant(anAnalysis().facts);
  }
  const clause = fc.constantFrom(...ids);
  const clauses = fc.array(clause, { minLength: 1, maxLength: 3 });
  return fc.record({
    dataTypes: fc.array(fc.record({ id: fc.constantFrom('health', 'location', 'contact'), clauses }), { maxLength: 2 }),
    purposes: fc.array(fc.record({ id: fc.constantFrom('marketing', 'advertising'), clauses }), { maxLength: 2 }),
    thirdPartyKinds: fc.array(fc.record({ id: fc.constantFrom('affiliates', 'public'), clauses }), { maxLength: 2 }),
    thirdParties: fc.array(fc.record({ name: oddText, clauses }), { maxLength: 2 }),
    retention: fc.array(fc.record({ period: fc.constantFrom('P2Y', 'indefinite'), what: oddText, clause }), {
      maxLength: 2,
    }),
    contacts: fc.array(
      fc.record({
        kind: fc.constantFrom('email', 'post', 'phone', 'form'),
        value: oddText,
        role: fc.constantFrom('privacy', 'dpo', 'representative', 'general'),
        clause,
      }),
      { maxLength: 2 },
    ),
    frameworks: fc.array(fc.record({ id: fc.constantFrom('GDPR', 'CCPA', 'other'), clause }), { maxLength: 2 }),
    minimumAge: fc.option(fc.nat(30)),
  });
};

const optOuts = (ids: readonly string[]): fc.Arbitrary<OptOut[]> =>
  ids.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({
          kind: fc.constantFrom('link', 'email', 'setting', 'browser', 'phone', 'post'),
          covers: fc.array(fc.constantFrom('marketing', 'cookies', 'sale-or-sharing'), { minLength: 1, maxLength: 2 }),
          label: oddText,
          target: fc.option(oddText),
          clause: fc.constantFrom(...ids),
        }),
        { maxLength: 2 },
      );

interface Draft {
  text: string;
  clauses: TaggedClause[];
}

/** Clauses are cut from the text; what is between them is headings and white space. */
const draft: fc.Arbitrary<Draft> = fc
  .array(
    fc.record({
      gap: fc.string({ unit: 'binary', maxLength: 4 }),
      text: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      heading: oddText,
      leadIn: oddText,
      kind: fc.constantFrom('sentence', 'list-item', 'table-row'),
      block: fc.nat(50),
      href: oddText,
      scores: fc.array(share, { minLength: 10, maxLength: 10 }),
      practices: fc.array(fc.record({ id: fc.constantFrom(...practiceIds), stance, score: share }), { maxLength: 2 }),
    }),
    { maxLength: 5 },
  )
  .map((parts) => {
    let text = '';
    const clauses = parts.map(({ gap, text: words, href, scores, ...rest }, index): TaggedClause => {
      text += gap;
      const start = text.length;
      text += words;
      return {
        ...rest,
        id: `c${index + 1}`,
        text: words,
        start,
        end: text.length,
        links: [{ start: 0, end: words.length, href }],
        categories: categoryIds.map((id, place) => ({ id, score: scores[place] ?? 0, assigned: place === 0 })),
      };
    });
    return { text, clauses };
  });

const analysis = (url: string): fc.Arbitrary<PolicyAnalysis> =>
  draft.chain(({ text, clauses }) => {
    const ids = clauses.map(({ id }) => id);
    return fc.record({
      url: fc.constantFrom(url, `${url}#part`),
      title: oddText,
      language: fc.constantFrom('en', 'de-AT', 'und'),
      lastUpdated: date,
      policy: fc.record({ isPolicy: fc.boolean(), score: share, reasons: fc.array(oddText, { maxLength: 2 }) }),
      coverage: share,
      leftOut: fc.array(oddText, { maxLength: 2 }),
      words: fc.nat(),
      readingMinutes: fc.nat(500),
      text: fc.constant(text),
      clauses: fc.constant(clauses),
      highlights:
        ids.length === 0
          ? fc.constant([])
          : fc.array(
              fc
                .tuple(fc.constantFrom(...practiceIds), stance, share, fc.constantFrom(...ids))
                .map(([practice, how, score, clause]) => ({
                  ...describeStance(practice, how),
                  score,
                  clauses: [clause],
                })),
              { maxLength: 3 },
            ),
      facts: facts(ids),
      optOuts: optOuts(ids),
    });
  });

const policy: fc.Arbitrary<GeneratedPolicy> = fc
  .oneof(fc.webUrl(), fc.webUrl({ withQueryParameters: true }), fc.constant('file:///home/policy.html'))
  .chain((address) =>
    fc.record({
      address: fc.constant(address),
      notes: oddText,
      tags: fc.array(fc.string({ maxLength: 12 }), { maxLength: Math.min(4, mostTags) }),
      versions: fc.array(fc.record({ savedAt: fc.nat({ max: 2_000_000_000_000 }), analysis: analysis(address) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  );

/** Up to `most` policies. */
export function aLibrary(most: number): fc.Arbitrary<GeneratedPolicy[]> {
  return fc.array(policy, { maxLength: most });
}

/** Does what the reader did. */
export async function fillLibrary(database: ClauselightDatabase, library: readonly GeneratedPolicy[]): Promise<void> {
  for (const { notes, tags, versions } of library) {
    for (const { analysis: saved, savedAt } of versions) {
      const { id } = expectDone(await saveSummary(database, saved, savedAt));
      expectDone(await setNotes(database, id, notes));
      expectDone(await setTags(database, id, tags));
    }
  }
}
