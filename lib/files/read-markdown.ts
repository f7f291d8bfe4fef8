/** The part of `marked` that is needed, passed in since it is loaded only when it is. */
export type MarkdownParser = (source: string) => string;

/** Loads the parser. */
export async function loadMarkdownParser(): Promise<MarkdownParser> {
  const { Marked } = await import('marked');
  return (source) => new Marked().parse(source, { async: false, gfm: true });
}

/** Turns Markdown into the HTML of a page, which is then read like any other: parsed apart, never shown. */
export function renderMarkdown(source: string, parse: MarkdownParser): string {
  const html = parse(dropPictures(dropArchiveNote(source)));
  return `<!doctype html><html><head><title></title></head><body>${html}</body></html>`;
}

/** Archives put a quoted note above a saved page: where it was taken from, and when. Its date is not the policy's. */
function dropArchiveNote(source: string): string {
  const note = /^\uFEFF?\s{0,20}>[^\n]{0,600}\n/.exec(source);
  return note !== null && /archive|extracted|captured|retrieved|snapshot|wayback/i.test(note[0])
    ? source.slice(note[0].length)
    : source;
}

/** Pictures say nothing here, and those that are written into the page as SVG have brackets that Markdown stumbles over. */
function dropPictures(source: string): string {
  return source
    .replace(/!\[[^\]\n]{0,300}\]\(data:image[^\n]{0,20000}?<\/svg>\)/g, '')
    .replace(/!\[[^\]\n]{0,300}\]\([^)\n]{0,4000}\)/g, '');
}
