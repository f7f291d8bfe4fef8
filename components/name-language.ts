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
