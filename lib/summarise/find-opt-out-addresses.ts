/** Finds the e-mail addresses and telephone numbers of a clause by which a reader can refuse something. */
import type { OptOut, OptOutCover, TaggedClause } from '../types.ts';
import { labelEmail, labelPhone } from './label-opt-out.ts';
import type { OptOutContext } from './opt-out-context.ts';
import { readEmails, readPhones } from './read-addresses.ts';
import { readCovers } from './read-covers.ts';
import { readRefusal } from './read-refusal.ts';

/** Addresses count where the sentence refuses by itself, or tells how to use the right to object; a general contact does not. */
export function findOptOutAddresses({ clause, sentence, frame, isForObjecting }: OptOutContext): OptOut[] {
  const emails = readEmails(clause);
  const phones = listPhoneTargets(clause);
  if (emails.length === 0 && phones.length === 0) return [];
  const refusal = readRefusal(sentence) ?? readRefusal(`${clause.leadIn} ${sentence}`);
  const isForRights = refusal?.isStrong !== true && isForObjecting;
  if (refusal?.isStrong !== true && !isForRights) return [];
  const covers: OptOutCover[] = isForRights ? ['other'] : readCovers(refusal?.object ?? '', sentence, frame);
  return [
    ...emails.map(
      ({ value }): OptOut => ({ kind: 'email', covers, label: labelEmail(covers), target: value, clause: clause.id }),
    ),
    ...phones.map(
      (value): OptOut => ({ kind: 'phone', covers, label: labelPhone(covers), target: value, clause: clause.id }),
    ),
  ];
}

/** Numbers to call, and the short numbers to which STOP is sent. */
function listPhoneTargets(clause: TaggedClause): string[] {
  const short = /\b(?:text|send|reply|texting|sending)\b[^.]{0,40}\bSTOP\w*\b[^.]{0,30}\bto (?<code>\d{4,6})\b/i.exec(
    clause.text,
  )?.groups?.code;
  return [...(short === undefined ? [] : [short]), ...readPhones(clause).map(({ value }) => value)];
}
