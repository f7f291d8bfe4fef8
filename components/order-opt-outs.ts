import type { OptOut, OptOutCover } from '../lib/types.ts';

/** What people look for first: to stop the spread of their data, then the use of it. */
const coverOrder: readonly OptOutCover[] = [
  'sale-or-sharing',
  'ai-training',
  'advertising',
  'marketing',
  'cookies',
  'account',
  'other',
];

/**
 * Opt-outs in the order in which somebody who wants out needs them: what can be pressed before what must be done by hand. Of links to one site
 * that read the same, such as two languages of one page, the first stays.
 */
export function orderOptOuts(optOuts: readonly OptOut[]): OptOut[] {
  const rank = ({ target, covers }: OptOut) =>
    (target === null ? coverOrder.length : 0) + Math.min(...covers.map((cover) => coverOrder.indexOf(cover)));
  const distinct = new Map(optOuts.toReversed().map((optOut) => [readAlike(optOut), optOut]));
  return optOuts
    .filter((optOut) => distinct.get(readAlike(optOut)) === optOut)
    .sort((one, other) => rank(one) - rank(other));
}

/** Equal for opt-outs whose rows nobody can tell apart. */
function readAlike({ kind, label, covers, target }: OptOut): string {
  const isShown = kind === 'email' || kind === 'phone' || kind === 'post';
  const host = target !== null && URL.canParse(target) ? new URL(target).host : target;
  return [kind, label, covers.join(), isShown ? target : host].join('|');
}
