import type { Stance } from '../../../types.ts';
import { asksConsent } from './find-conditions.ts';

/** "We do not need your consent". */
const asksNot =
  /\b(?:not|never)(?: [\w'-]+){0,2} (?:ask|request|obtain|seek|need|require|get)\b(?: [\w'-]+){0,5} (?:consent|permission)\b/;
const withoutConsent = /\bwithout(?: [\w'-]+| ,){0,6} (?:consent|permission|authori[sz]ation|approval)\b/;
/** Words by which consent comes before the deed, rather than being one ground among others. */
const consentFirst = /\b(?:only|unless|until|before|first|ask|asks|request|obtain|seek|get|require[sd]?|prior)\b/;

/**
 * Reads the stance towards "they ask for your consent first" off a normalised wording.
 *
 * @param assertion what the wording says of the deed itself; undefined where it names none.
 */
export function readConsent(wording: string, assertion: { denied: boolean; possible: boolean } | undefined): Stance {
  const denied = assertion?.denied === true;
  if (withoutConsent.test(wording)) {
    const ahead = wording.split('without')[0] ?? '';
    return denied || /\b(?:not|never|no)\b/.test(ahead) ? 'does' : 'does-not';
  }
  if (asksNot.test(wording)) return 'does-not';
  if (denied || consentFirst.test(wording) || !asksConsent(wording)) return 'does';
  return assertion?.possible === true ? 'may' : 'does';
}
