import type { ListedBlock } from './list-blocks.ts';

/** Lists of opt-out pages are rows of links too, and the part of a policy that readers act upon. */
const optOutAddress =
  /opt[-_]?out|ad-?choices|onlinechoices|aboutads|networkadvertising|gaoptout|unsubscribe|do-?not-?sell/i;

/** Titles of a table of contents, which stay behind when its links are left out. */
const contentsTitle =
  /^(?:table of contents|contents|on this page|(?:what[’']s )?in this (?:policy|notice|statement|article)|jump to(?: section)?|quick links|inhalt(?:sverzeichnis|sübersicht)?|sommaire|table des mati[èe]res|[íi]ndice|inhoud(?:sopgave)?|spis tre[śs]ci|inneh[åa]ll|indhold)\s*:?$/i;

/** So many links into the page, one after the other, are its table of contents; fewer may be the heads of folded parts. */
const leastContents = 3;

/** A row of links says nothing of its own; one of this length has something to say around them. */
const longestRow = 200;

/** Digits of the shortest telephone number, or of a date. */
const leastDigits = 6;

/**
 * Finds the blocks that say nothing of their own: rows of links that no sentence introduces, entries of a table of contents with its title, bare signs.
 * Takes the page's blocks in reading order and its address, which tells links that lead elsewhere. Linear in the page.
 */
export function findFurniture(listed: readonly ListedBlock[], pageAddress: string): Set<ListedBlock> {
  const furniture = findContents(listed);
  const host = hostOf(pageAddress);
  const prose = listed.map(isProse);
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  let isIntroduced = false;
  for (const [index, each] of listed.entries()) {
    if (furniture.has(each)) continue;
    const inText = index > first && index < last;
    if (!isBare(each) && !isLinkRow(each, inText ? host : undefined)) {
      isIntroduced = each.block.text.endsWith(':');
      continue;
    }
    // "You can refuse at these pages:" makes the row of links below it part of the text.
    if (!isIntroduced) furniture.add(each);
  }
  return furniture;
}

function isProse({ block, linkShare, policyWords }: ListedBlock): boolean {
  return block.kind !== 'heading' && linkShare < 0.5 && policyWords > 0 && block.text.length >= 80;
}

/** `host`: that of the page, where links that lead away from it count as text, as lists of authorities and partners do. */
function isLinkRow({ block, linkShare }: ListedBlock, host: string | undefined): boolean {
  if (block.kind === 'heading' || linkShare <= 0.8 || block.text.length >= longestRow) return false;
  if (block.links.some(({ href }) => optOutAddress.test(href))) return false;
  if (host !== undefined && host !== '' && block.links.some(({ href }) => leadsAway(href, host))) return false;
  return !/@|opt|unsubscrib|privacy|cookie/i.test(block.text);
}

function leadsAway(href: string, host: string): boolean {
  // A page that was moved, or saved from another address, leads to its own parts by its old one.
  const other = href.includes('#') ? '' : hostOf(href);
  return other !== '' && !other.endsWith(host) && !host.endsWith(other);
}

/** The host of an address without "www."; '' for one that has none. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}

function isBare({ block }: ListedBlock): boolean {
  if (block.kind === 'heading' || /\p{L}/u.test(block.text)) return false;
  return (block.text.match(/\d/g)?.length ?? 0) < leastDigits;
}

/** Entries that lead into the page: several in a row, or with a heading of the same words further down. */
function findContents(listed: readonly ListedBlock[]): Set<ListedBlock> {
  const contents = new Set<ListedBlock>();
  const later = new Set<string>();
  let run: ListedBlock[] = [];
  const endRun = () => {
    if (run.length >= leastContents) for (const each of run) contents.add(each);
    run = [];
  };
  for (const each of listed.toReversed()) {
    const { block } = each;
    if (isEntry(each)) {
      run.push(each);
      if (later.has(normalise(block.text))) contents.add(each);
    } else endRun();
    if (block.kind === 'heading') {
      if (contentsTitle.test(block.text)) contents.add(each);
      later.add(normalise(block.text));
    }
  }
  endRun();
  return contents;
}

function isEntry({ block, linkShare }: ListedBlock): boolean {
  if (linkShare <= 0.8 || block.text.length >= longestRow || block.links.length === 0) return false;
  return block.links.every(({ href }) => href.includes('#'));
}

/** Contents number their entries differently from the headings, or not at all. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:\d{1,2}[.)]?){1,3}\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
