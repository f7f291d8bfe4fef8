/** Finds the e-mail addresses, telephone numbers and postal addresses by which a reader can refuse something. */
import { guard } from '../expressions/guarded-expression.ts';
import type { OptOutCover, OptOutKind, TaggedClause } from '../types.ts';
import { labelEmail, labelLink, labelPhone, labelPost } from './label-opt-out.ts';
import type { FoundOptOut, OptOutContext } from './opt-out-context.ts';
import { readEmails, readPhones } from './read-addresses.ts';
import { readCovers } from './read-covers.ts';
import { readPostTarget } from './read-post-target.ts';
import { readRefusal } from './read-refusal.ts';

/** "By contacting us", "write to us at the address below": the address stands elsewhere. */
const refersToContact = guard(
  /\b(?:contact(?:ing)? (?:us|our|the)\b|(?:e-?mail(?:ing)?|writ(?:e|ing) to|call(?:ing)?|notify(?:ing)?|inform(?:ing)?|reach(?:ing)?(?: out to)?|(?:get|getting|be|being) in (?:touch|contact) with) (?:us|our)\b|let(?:ting)? us know|(?:details|address|contact information) (?:set out |given |provided |listed |specified )?(?:below|above|in (?:the )?section|at the end)|send(?:ing)? (?:us )?an? (?:e-?mail|request|message|letter) to (?:us|our|the)|contact (?:details|information|methods) (?:\w+ )?(?:under|in|at|of|set out|provided|listed|described|given|below|above)\b|(?:information|instructions|details) (?:under [“"']?contact|at the (?:end|bottom) of this)\b|(?:contact|submit|send|make|direct)\b[^.;]{0,40}\b(?:contact (?:us|details|information|section)|how to contact))/i,
);

/** To ask for one's account to be closed is to refuse all further use. */
const closesAccount = guard(
  /\b(?:delet|clos|deactivat|cancel|terminat)(?:e|ing|ion of)?\b(?: (?!(?:in|from|on|of|within|through|via)\b)\w+){0,3} (?:your|their|the|an|my)(?: [\w.-]+){0,2} accounts?\b/i,
);

/** "Contact us via the help centre" names another way. */
const byAnotherWay = guard(
  /\bcontact(?:ing)? us (?:via|through|by|at|using|on) (?:the |our |this |an? )(?![^.]{0,60}\b(?:section|below|above|contact|e-?mail|information|details))/i,
);

/** "Contact the organisation that gave us your data": it is they who can act. */
const ofOthers = guard(
  /\bcontact(?:ing)? (?:the|that|those|your|such|this) (?:\w+ |co-branded ){0,2}(?:person|entity|entities|controller|organi[sz]ation|compan(?:y|ies)|customer|partners?|employer|administrator|subscriber|providers?|third part(?:y|ies))\b/i,
);

/** Addresses count where the sentence refuses by itself, or tells how to use the right to object; a general contact does not. */
export function findOptOutAddresses(context: OptOutContext): FoundOptOut[] {
  const { clause, sentence, isForObjecting } = context;
  const refusal = readRefusal(sentence) ?? readRefusal(clause.leadIn);
  const refuses = refusal?.isStrong === true || closesAccount.test(sentence);
  if (!refuses && !isForObjecting) return [];
  const found = listAddresses(context);
  const refers =
    found.length === 0 &&
    refersToContact.test(clause.text) &&
    !byAnotherWay.test(clause.text) &&
    !ofOthers.test(clause.text) &&
    !/https?:|www\./i.test(clause.text);
  if (found.length === 0 && !refers) return [];
  const covers: OptOutCover[] = refuses
    ? readCovers(refusal?.object ?? '', sentence, context.previous, context.frame)
    : ['other'];
  if (found.length > 0) return found.map(({ kind, target }) => describeAddress(kind, covers, target, clause));
  // A link of the clause is the way, unless it only leads down the page.
  if (clause.links.some(({ href }) => !href.includes('#'))) return [];
  const contacts = context.findContact();
  if (contacts.length === 0 && /\be-?mail/i.test(clause.text)) return [describeAddress('email', covers, null, clause)];
  return contacts.map(({ kind, value }) => describeAddress(kind, covers, value, clause));
}

/** The law gives the right to say no, whatever the policy says on how to use it. */
const rightToObject = guard(
  /\b(?:right|entitled|can|may) (?:at any time )?(?:to )?(?:object\b|withdraw (?:\w+ ){0,3}consent|revoke (?:\w+ ){0,3}consent)/i,
);

/** A general address may be that of a shop or of somebody else's office. */
const isForPrivacy = /^(?:privacy|e?dpo\b|dpo[-_.]|data[-_.]?p|gdpr)[^@]*(?:@| ?[[(])/i;

/**
 * Where a policy grants the right to object, or to withdraw consent, and says nowhere how: the address to write to about privacy.
 *
 * @param found what has been found elsewhere in the policy
 */
export function findObjectionAddress(
  clauses: readonly TaggedClause[],
  found: readonly { kind: OptOutKind; covers: readonly OptOutCover[] }[],
  findContact: OptOutContext['findContact'],
): FoundOptOut[] {
  const isTold = found.some(
    ({ kind, covers }) => kind === 'email' || kind === 'post' || (kind === 'link' && covers.includes('other')),
  );
  if (isTold) return [];
  const clause = clauses.find(({ text, leadIn }) => rightToObject.test(`${leadIn} ${text}`));
  if (clause === undefined) return [];
  return findContact()
    .filter(({ kind, value }) => kind === 'email' && isForPrivacy.test(value))
    .map(({ kind, value }) => describeAddress(kind, ['other'], value, clause));
}

interface Address {
  kind: OptOutKind;
  /** Null where a script would have shown it. */
  target: string | null;
}

function listAddresses({ clause, following }: OptOutContext): Address[] {
  const post = readPostTarget(clause.text, following());
  const byLetter =
    post === undefined &&
    /\b(?:sending|send|in) (?:us )?(?:a )?(?:letter|writing by (?:post|mail)) or (?:an )?e-?mail\b|\bby (?:post|letter) (?:or|and) (?:by )?e-?mail\b/i.test(
      clause.text,
    );
  const isHidden = /\[email\s?protected\]/i.test(clause.text);
  return [
    ...(isHidden ? [{ kind: 'email', target: null } as const] : []),
    ...readEmails(clause).map(({ value }): Address => ({ kind: 'email', target: value })),
    ...listPhoneTargets(clause).map((target): Address => ({ kind: 'phone', target })),
    ...(byLetter ? [{ kind: 'post', target: null } as const] : []),
    ...(post === undefined ? [] : [{ kind: 'post', target: post } as const]),
  ];
}

function describeAddress(
  kind: OptOutKind,
  covers: OptOutCover[],
  target: string | null,
  clause: TaggedClause,
): FoundOptOut {
  const label = labelAddress(kind, covers, target ?? '');
  return { kind, covers, label, target, clause: clause.id, span: undefined };
}

function labelAddress(kind: OptOutKind, covers: readonly OptOutCover[], target: string): string {
  switch (kind) {
    case 'phone':
      return labelPhone(covers);
    case 'post':
      return labelPost(covers);
    case 'link':
      return labelLink('', target, covers, '');
    default:
      return labelEmail(covers);
  }
}

/** Numbers to call, and the short numbers to which STOP is sent. */
function listPhoneTargets(clause: TaggedClause): string[] {
  const short = /\b(?:text|send|reply|texting|sending)\b[^.]{0,40}\bSTOP\w*\b[^.]{0,30}\bto (?<code>\d{4,6})\b/i.exec(
    clause.text,
  )?.groups?.code;
  return [...(short === undefined ? [] : [short]), ...readPhones(clause).map(({ value }) => value)];
}
