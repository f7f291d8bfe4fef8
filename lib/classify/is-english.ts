/** True for English, the only language that the classifier reads. `und` is given the benefit of the doubt: most pages that declare no language are English. */
export function isEnglish(tag: string): boolean {
  return /^(?:en|und)(?:-|$)/i.test(tag);
}
