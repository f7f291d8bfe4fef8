/** Reads the facts off a policy's clauses: who, what, how long, whom to ask. */
import type { PolicyDocument, PolicyFacts, TaggedClause } from '../types.ts';
import { findContacts } from './find-contacts.ts';
import { findDataTypes } from './find-data-types.ts';
import { findFrameworks } from './find-frameworks.ts';
import { findMinimumAge } from './find-minimum-age.ts';
import { findOwnNames } from './find-own-names.ts';
import { findPurposes } from './find-purposes.ts';
import { findRetention } from './find-retention.ts';
import { findThirdParties } from './find-third-parties.ts';
import { findThirdPartyKinds } from './find-third-party-kinds.ts';

/** Takes a document (for its own name) and its tagged clauses; every fact cites the clauses that it was read from. */
export function listFacts(
  document: Pick<PolicyDocument, 'url' | 'title'>,
  clauses: readonly TaggedClause[],
): PolicyFacts {
  return {
    dataTypes: findDataTypes(clauses),
    purposes: findPurposes(clauses),
    thirdPartyKinds: findThirdPartyKinds(clauses),
    thirdParties: findThirdParties(document, clauses),
    retention: findRetention(clauses),
    contacts: findContacts(clauses, findOwnNames(document, clauses)),
    frameworks: findFrameworks(clauses),
    minimumAge: findMinimumAge(clauses),
  };
}
