import { copyrightLine } from '../extract/measure-coverage.ts';
import { namesPolicy } from '../extract/policy-names.ts';
import { countPolicyWords } from '../extract/policy-words.ts';
import type { Block } from '../types.ts';

/** Shorter paragraphs may be slogans in a menu. */
const shortestProse = 80;
/** Entries of a menu are no longer than this ... */
const longestEntry = 60;
/** ... and fewer than so many are the lines of an address, or of a cover. */
const leastEntries = 6;
/** Share of the lines beside the text that must look like entries. */
const entryShare = 0.6;
/** Entries that nearly every website has, and no list of purposes or companies; two of them tell a menu. */
const menuWord =
  /^(?:log ?in|sign ?(?:in|up|out)|register|my account|home|about(?: us)?|our (?:story|team)|careers?|jobs|blog|news(?:room|letter)?|press(?: room)?|contact(?: us| sales)?|help(?: cent(?:er|re))?|support|faqs?|pricing|plans|products?|solutions|services|features|resources|partners|affiliates|developers|investors?|enterprise|documentation|terms(?: (?:of|and|&) (?:use|service|conditions))?|legal|imprint|impressum|site ?map|accessibility|cookie (?:preferences|settings)|get started|book a demo|download|search|menu|shop|store|cart|basket|checkout|follow us|facebook|twitter|instagram|linkedin|youtube|back to top|skip to (?:main )?content|subscribe|anmelden|startseite|[üu]ber uns|kontakt|agb|karriere|presse|datenschutz|accueil|contacto|inicio)\b[\s→>»]*$/i;
const leastMenuWords = 2;

/**
 * Leaves out the menus above and below the text, which come along where a whole page was printed to a PDF file, or selected and copied. Without the
 * page's own marks only runs of short lines with the usual entries are taken for menus; what else stands there stays.
 */
export function dropMenus(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(isPolicyProse);
  if (first < 0) return [...blocks];
  const last = blocks.findLastIndex(isPolicyProse);
  const start = findStart(blocks, first);
  const end = findEnd(blocks, last);
  return blocks.slice(isMenu(blocks.slice(0, start)) ? start : 0, end);
}

function isPolicyProse({ kind, text }: Block): boolean {
  return kind !== 'heading' && text.length >= shortestProse && countPolicyWords(text) > 0;
}

/** Place of the policy's title above its first paragraph; where it has none, of the headings right above that. */
function findStart(blocks: readonly Block[], first: number): number {
  const above = blocks.slice(0, first);
  const heading = above.findLastIndex(({ kind, text }) => kind === 'heading' && namesPolicy(text));
  const title =
    heading >= 0 ? heading : above.findLastIndex(({ text }) => text.length <= longestEntry && namesPolicy(text));
  if (title >= 0) return title;
  const lastOther = above.findLastIndex(({ kind, text }) => kind !== 'heading' || menuWord.test(text));
  return lastOther + 1;
}

/** Place behind the last block that is not of the menu or imprint below the text. */
function findEnd(blocks: readonly Block[], last: number): number {
  let entries = 0;
  for (let place = last + 1; place < blocks.length; place += 1) {
    const block = blocks[place];
    if (block === undefined) break;
    if (block.kind !== 'heading' && block.text.length <= 200 && copyrightLine.test(block.text)) {
      if (isRestOfPage(blocks.slice(place + 1))) return place;
    }
    entries = isEntry(block) ? entries + 1 : 0;
    if (entries === leastEntries && isMenu(blocks.slice(place - entries + 1))) return place - entries + 1;
  }
  return blocks.length;
}

/** Below the line on the copyright there may be a few entries more. */
function isRestOfPage(below: readonly Block[]): boolean {
  return below.length <= 3 || isMenu(below);
}

function isMenu(blocks: readonly Block[]): boolean {
  if (blocks.length < leastEntries) return false;
  const entries = blocks.filter(isEntry);
  return (
    entries.length >= entryShare * blocks.length &&
    entries.filter(({ text }) => menuWord.test(text)).length >= leastMenuWords
  );
}

/** A few words without a full stop, an address or a number. */
function isEntry({ kind, text }: Block): boolean {
  if (kind === 'table-row' || text.length > longestEntry) return false;
  return !/[.;:,@]|\d{4}/.test(text);
}
