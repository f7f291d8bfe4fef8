import type { ContactFact, PolicyAnalysis } from '../types.ts';
import { findOwnNames } from './find-own-names.ts';
import { listKnownCompanies } from './find-third-parties.ts';

/**
 * The contacts of a policy in a language that the classifier does not read. Postal addresses are left out, since they are read by English words and
 * come in pieces, and so are telephone numbers in a sentence about a known company that is not the policy's own.
 */
export function listContacts(analysis: Pick<PolicyAnalysis, 'facts' | 'clauses' | 'url' | 'title'>): ContactFact[] {
  const { facts, clauses } = analysis;
  const texts = new Map(clauses.map(({ id, text }) => [id, text]));
  const isOwn = findOwnNames(analysis, clauses);
  return facts.contacts.filter(({ kind, clause }) => {
    if (kind === 'phone') return listKnownCompanies(texts.get(clause) ?? '').every(isOwn);
    return kind !== 'post';
  });
}
