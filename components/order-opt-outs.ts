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

/** Opt-outs in the order in which somebody who wants out needs them: what can be pressed before what must be done by hand. */
export function orderOptOuts(optOuts: readonly OptOut[]): OptOut[] {
  const rank = ({ target, covers }: OptOut) =>
    (target === null ? coverOrder.length : 0) + Math.min(...covers.map((cover) => coverOrder.indexOf(cover)));
  return optOuts.toSorted((one, other) => rank(one) - rank(other));
}
