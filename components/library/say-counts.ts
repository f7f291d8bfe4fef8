/** Numbers with their nouns. */

export function countPolicies(count: number): string {
  return count === 1 ? '1 policy' : `${count} policies`;
}

export function countTexts(count: number): string {
  return count === 1 ? '1 text' : `${count} texts`;
}
