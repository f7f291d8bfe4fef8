/** Which clause of the one version goes with which of the other, while they are being matched. */
export interface Partners {
  /** Place in the new version for each clause of the old one; -1 where it has no counterpart yet. */
  ofBefore: Int32Array;
  /** The other way round. */
  ofAfter: Int32Array;
}

/** Nobody has a counterpart yet. */
export function startPartners(before: number, after: number): Partners {
  return { ofBefore: new Int32Array(before).fill(-1), ofAfter: new Int32Array(after).fill(-1) };
}

/** Makes two clauses counterparts, unless one of them has one already; tells whether it did. */
export function pairUp(partners: Partners, before: number, after: number): boolean {
  if (partners.ofBefore[before] !== -1 || partners.ofAfter[after] !== -1) return false;
  partners.ofBefore[before] = after;
  partners.ofAfter[after] = before;
  return true;
}

/** Places of the clauses without a counterpart, ascending. */
export function listAlone(partners: Int32Array): number[] {
  const alone: number[] = [];
  partners.forEach((partner, place) => {
    if (partner === -1) alone.push(place);
  });
  return alone;
}
