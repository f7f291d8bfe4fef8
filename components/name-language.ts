/** True for English, which the classifier reads. An undeclared language is given the benefit of the doubt: most pages that declare none are English. */
export function isEnglish(tag: string): boolean {
  return /^(?:en|und)(?:-|$)/i.test(tag);
}

/** "German" for `de`; the tag itself where the browser knows no name for it. */
export function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // A page may declare any string as its language; only a malformed tag is expected to throw here.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
