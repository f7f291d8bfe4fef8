import { createRandom, type Random } from '../training/random.ts';

type Change = (html: string, random: Random) => string;

/** Most changes made to one page; each is one of the kinds below. */
const mostChanges = 12;
/**
 * Tags put into each other, and copies of a part: twice what browsers nest at most, and less than what takes the parser of the command line, which
 * knows no such limit, many seconds by itself once nested parts are copied.
 */
const mostNested = 1000;
const mostCopies = 50;
/** Beyond this length a page is cut off, so that copies of copies do not fill the memory. */
const longestPage = 3_000_000;

const tags =
  'div p b i span a ul li table tr td dl dt dd details summary h2 section form iframe template slot font nav footer'.split(
    ' ',
  );
const attributes = [
  'class',
  'id',
  'style',
  'hidden',
  'role',
  'aria-hidden',
  'href',
  'srcdoc',
  'colspan',
  'shadowrootmode',
];
const values = [
  '',
  'cookie-banner',
  'display:none',
  'open',
  '-1',
  '1e9',
  'presentation',
  'javascript:x',
  '#',
  '\u0000',
  '"',
  '\ud800',
  '%',
  'dialog',
];
const entities = [
  '&',
  '&amp',
  '&#x;',
  '&#99999999;',
  '&#0;',
  '&nbsp',
  '&lt;script&gt;',
  '&shy;',
  '&#x202e;',
  '&notit;',
];

/** Each takes a page and gives it changed in one way. */
const changes: readonly Change[] = [
  function cutTag(html, random) {
    const tag = pickTag(html, random);
    return tag === undefined ? html : html.slice(0, tag.start) + html.slice(tag.end);
  },
  function doubleTag(html, random) {
    const tag = pickTag(html, random);
    return tag === undefined ? html : html.slice(0, tag.end) + html.slice(tag.start);
  },
  function swapTags(html, random) {
    const one = pickTag(html, random);
    const other = pickTag(html, random);
    if (one === undefined || other === undefined || one.end > other.start) return html;
    const [first, second] = [html.slice(one.start, one.end), html.slice(other.start, other.end)];
    return html.slice(0, one.start) + second + html.slice(one.end, other.start) + first + html.slice(other.end);
  },
  function renameTag(html, random) {
    const tag = pickTag(html, random);
    if (tag === undefined) return html;
    return (
      html.slice(0, tag.start) +
      html.slice(tag.start, tag.end).replace(/[a-z][a-z0-9]*/i, pick(tags, random)) +
      html.slice(tag.end)
    );
  },
  function garbleAttribute(html, random) {
    const tag = pickTag(html, random);
    if (tag === undefined) return html;
    return `${html.slice(0, tag.end - 1)} ${pick(attributes, random)}="${pick(values, random)}" ${html.slice(tag.end - 1)}`;
  },
  function flipBytes(html, random) {
    const at = random.below(html.length + 1);
    const bytes = Buffer.from(html.slice(at, at + 400));
    for (let flips = random.below(8); flips >= 0; flips -= 1) {
      const byte = random.below(Math.max(1, bytes.length));
      bytes[byte] = (bytes[byte] ?? 0) ^ (1 << random.below(8));
    }
    return html.slice(0, at) + bytes.toString('utf8') + html.slice(at + 400);
  },
  function breakEntity(html, random) {
    const at = random.below(html.length + 1);
    return html.slice(0, at) + pick(entities, random) + html.slice(at);
  },
  function cutShort(html, random) {
    return html.slice(0, random.below(html.length + 1));
  },
  function cutOut(html, random) {
    const at = random.below(html.length + 1);
    return html.slice(0, at) + html.slice(at + random.below(2000));
  },
  function nestDeeply(html, random) {
    const at = random.below(html.length + 1);
    return html.slice(0, at) + `<${pick(tags, random)}>`.repeat(random.below(mostNested)) + html.slice(at);
  },
  function copyPart(html, random) {
    const at = random.below(html.length + 1);
    const part = html.slice(at, at + random.below(3000));
    return html.slice(0, at) + part.repeat(random.below(mostCopies)) + html.slice(at);
  },
  function repeatIds(html) {
    return html.replace(/\sid\s*=\s*("[^"]{0,200}"|'[^']{0,200}'|[^\s>]{1,200})/gi, ' id="same"');
  },
  function leaveOpen(html, random) {
    return html.replaceAll(`</${pick(tags, random)}>`, '');
  },
];

/** Takes a page and a seed; gives the page broken in one to twelve ways. The same seed gives the same page. */
export function mutatePage(html: string, seed: number): string {
  const random = createRandom(seed);
  let page = html;
  for (let left = 1 + random.below(mostChanges); left > 0; left -= 1) {
    page = pick(changes, random)(page, random).slice(0, longestPage);
  }
  return page;
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** A tag of the page at random; undefined where none is near. */
function pickTag(html: string, random: Random): { start: number; end: number } | undefined {
  const start = html.indexOf('<', random.below(html.length + 1));
  const end = html.indexOf('>', start);
  return start < 0 || end < 0 ? undefined : { start, end: end + 1 };
}
