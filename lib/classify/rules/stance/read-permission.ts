import { guard } from '../../../expressions/guarded-expression.ts';
import type { Stance } from '../../../types.ts';
import { readException } from './find-conditions.ts';
import { dropBrackets } from './normalise-wording.ts';

/** What denies leave: "you cannot", "we do not offer". "You do not have to" grants it, hence the look behind. */
const inability = guard(
  /\b(?:you|users?|customers?|consumers?|it) (?:can not|may not(?! always\b)|are not able|will not be able(?! to (?:reactivate|retrieve|recover|restore|undo|access|use|log|sign|see|view|find|reach|contact|message|interact))|are unable|is not possible|do not have the (?:right|ability|option)|have no (?:right|way|option|ability))\b|\bno (?:way|option|right|possibility|opt[ -]?out)\b|(?<!\byou )\b(?:do|does|did) not (?:\w+ ){0,2}(?:offer|provide|support|allow|permit|have)\b|\bnot possible\b|\b(?:we|us) (?:can not|are not able to|are unable to|will not(?! (?:hold|retaliat|discriminat|penali[sz]|charge|disadvantage)))\b|\bcan no longer be (?!able\b)|\birrevocabl[ey]\b|\bimpossible to\b|\byou must provide\b/,
);
/** What limits leave to some people or cases. "You may" is leave itself and no hedge; "you may have the right" is one. */
const hedge = guard(
  /\b(?:in (?:some|certain) (?:cases|circumstances|situations|countries|states|jurisdictions)|under (?:some|certain) (?:conditions|circumstances)|depending (?:on|upon)|may (?:also )?(?:have|be able|be entitled|be eligible)|might|may be (?:possible|available)|some (?:of our )?(?:users|services|features)|certain (?:services|features|exceptions|limitations|exemptions)|may not always|not absolute|in limited)\b/,
);

/** Leave beside a refusal: "you can close your account but cannot delete your posts". */
const grant = guard(
  /\b(?:you|users?|customers?|consumers?|individuals?|residents?|data subjects?) (?:can|may|have|has) (?!not\b|no\b)|\bbrowsers? (?:\w+ ){0,2}(?<!\bnot )(?:let|allow|enable|permit)s? you\b/,
);

/** Reads the stance towards "you can do so" off a normalised wording: leave is no doubt, so only a hedge makes a `may`. */
export function readPermission(wording: string): Stance {
  const plain = dropBrackets(wording);
  if (inability.test(plain)) return readException(plain) === '' && !grant.test(plain) ? 'does-not' : 'may';
  return hedge.test(plain) ? 'may' : 'does';
}
