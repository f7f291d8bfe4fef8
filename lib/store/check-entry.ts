/** Checks an entry of an export: its shape, that it holds nothing unknown, and that its parts fit each other. */
import { safeParse } from 'valibot';
import { practiceOf } from '../taxonomy/practices.ts';
import type { PolicyAnalysis, TaggedClause } from '../types.ts';
import { stripFragment } from './address.ts';
import { type ExportedPolicy, exportedPolicySchema } from './export-format.ts';
import { fingerprintText } from './fingerprint-text.ts';
import { ImportRefused, type PathKey, refuseIssue, writePath } from './import-refusal.ts';
import { tidyTags } from './notes.ts';

/** Takes the value of `policies[index]`; gives it as a policy, or throws `ImportRefused` with the exact place. */
export function checkEntry(value: unknown, index: number): ExportedPolicy {
  const base = ['policies', index];
  const result = safeParse(exportedPolicySchema, value, { abortEarly: true });
  if (!result.success) throw refuseIssue(result.issues[0], base);
  refuseUnknown(value, result.output, base);
  refuseContradictions(result.output, base);
  return result.output;
}

/**
 * Refuses what the schema passed over: a field that it does not know would be lost, and `__proto__` or `constructor` is nobody's data.
 * `output` is the value as the schema understood it.
 */
function refuseUnknown(value: unknown, output: unknown, base: readonly PathKey[]): void {
  const keys: PathKey[] = [];
  const visit = (one: unknown, other: unknown): void => {
    if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return;
    if (Array.isArray(one)) {
      for (let index = 0; index < one.length; index += 1) {
        keys.push(index);
        visit(one[index], Reflect.get(other, index));
        keys.pop();
      }
      return;
    }
    for (const key of Object.keys(one)) {
      keys.push(key);
      if (!Object.hasOwn(other, key)) {
        throw new ImportRefused(writePath([...base, ...keys]), 'is not known here', Reflect.get(one, key));
      }
      visit(Reflect.get(one, key), Reflect.get(other, key));
      keys.pop();
    }
  };
  visit(value, output);
}

function refuseContradictions({ address, tags, createdAt, versions }: ExportedPolicy, base: readonly PathKey[]): void {
  const refuse = (keys: readonly PathKey[], problem: string, value: unknown) => {
    throw new ImportRefused(writePath([...base, ...keys]), problem, value);
  };
  if (stripFragment(address) !== address) refuse(['address'], 'should have no fragment', address);
  const tidy = tidyTags(tags);
  const untidy = tags.findIndex((tag, index) => tidy[index] !== tag);
  if (untidy >= 0) refuse(['tags', untidy], 'stands twice or has needless white space', tags[untidy]);
  const fingerprints = new Set<string>();
  let before = createdAt;
  for (const [index, { savedAt, analysis }] of versions.entries()) {
    const at = ['versions', index];
    if (savedAt < before) {
      refuse([...at, 'savedAt'], index === 0 ? 'is before createdAt' : 'is before the version above', savedAt);
    }
    before = savedAt;
    if (stripFragment(analysis.url) !== address) {
      refuse([...at, 'analysis', 'url'], 'is not the address of the policy', analysis.url);
    }
    const fingerprint = fingerprintText(analysis.text);
    if (fingerprints.has(fingerprint)) {
      refuse([...at, 'analysis', 'text'], 'is the text of a version above', analysis.text);
    }
    fingerprints.add(fingerprint);
    refuseBrokenAnalysis(analysis, [...base, ...at, 'analysis']);
  }
}

/** Every quotation must be the policy's own words, and everything that cites a clause must cite one that is there. */
function refuseBrokenAnalysis(analysis: PolicyAnalysis, base: readonly PathKey[]): void {
  const ids = new Set<string>();
  for (const [index, clause] of analysis.clauses.entries()) {
    const at = [...base, 'clauses', index];
    if (ids.has(clause.id)) throw new ImportRefused(writePath([...at, 'id']), 'stands twice', clause.id);
    ids.add(clause.id);
    refuseBrokenClause(clause, analysis.text, at);
  }
  for (const { keys, clause } of listCitations(analysis)) {
    if (!ids.has(clause)) throw new ImportRefused(writePath([...base, ...keys]), 'names no clause', clause);
  }
  for (const [index, { practice, topic }] of analysis.highlights.entries()) {
    if (practiceOf(practice).topic === topic) continue;
    throw new ImportRefused(writePath([...base, 'highlights', index, 'topic']), `is not that of ${practice}`, topic);
  }
}

function refuseBrokenClause({ text, start, end, links }: TaggedClause, whole: string, at: readonly PathKey[]): void {
  if (end < start || end > whole.length) {
    throw new ImportRefused(writePath([...at, 'end']), 'lies outside the text', end);
  }
  if (whole.slice(start, end) !== text) {
    throw new ImportRefused(writePath([...at, 'text']), `is not what the policy says at ${start} to ${end}`, text);
  }
  const outside = links.findIndex((link) => link.end < link.start || link.end > text.length);
  if (outside >= 0) throw new ImportRefused(writePath([...at, 'links', outside]), 'lies outside its clause');
}

/** Every place of an analysis that names a clause. */
function listCitations({ highlights, facts, optOuts }: PolicyAnalysis): { keys: PathKey[]; clause: string }[] {
  const many = (keys: PathKey[], items: readonly { clauses: string[] }[]) =>
    items.flatMap(({ clauses }, index) =>
      clauses.map((clause, place) => ({ keys: [...keys, index, 'clauses', place], clause })),
    );
  const one = (keys: PathKey[], items: readonly { clause: string }[]) =>
    items.map(({ clause }, index) => ({ keys: [...keys, index, 'clause'], clause }));
  return [
    ...many(['highlights'], highlights),
    ...many(['facts', 'dataTypes'], facts.dataTypes),
    ...many(['facts', 'purposes'], facts.purposes),
    ...many(['facts', 'thirdPartyKinds'], facts.thirdPartyKinds),
    ...many(['facts', 'thirdParties'], facts.thirdParties),
    ...one(['facts', 'retention'], facts.retention),
    ...one(['facts', 'contacts'], facts.contacts),
    ...one(['facts', 'frameworks'], facts.frameworks),
    ...one(['optOuts'], optOuts),
  ];
}
