import type { ContactFact, PolicyAnalysis } from '../types.ts';

/** The contacts of a policy in a language that the classifier does not read: postal addresses are left out, since they are read by English words and come in pieces. */
export function listContacts({ facts }: Pick<PolicyAnalysis, 'facts'>): ContactFact[] {
  return facts.contacts.filter(({ kind }) => kind !== 'post');
}
