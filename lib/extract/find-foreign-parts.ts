import type { ListedBlock } from './list-blocks.ts';
import { copyrightLine, isPolicyLike } from './measure-coverage.ts';
import { runInLevel } from './read-lines.ts';

/** A heading that is the title of a privacy policy, not of one of its sections. */
const policyTitle =
  /^(?:[\p{L}\p{N}.’'&-]{1,30}\s){0,5}?(?:[IVX\d]{1,4}[.)]\s*)?(?:[\p{L}\p{N}.’'&-]{1,30}\s){0,4}privacy\s+(?:policy|notice|statement)(?:\s+(?:and|&)\s+cookies?(?:\s+policy)?)?$|^(?:privacy|datenschutz\p{L}{0,14}|politique de confidentialit[ée]|pol[íi]tica de privacidad(?:e)?|informativa sulla privacy|privacyverklaring|polityka prywatno[śs]ci|integritetspolicy|privatlivspolitik)$/iu;
/** A heading that is the title of another legal document on the same page. */
const termsTitle =
  /^(?:[\p{L}\p{N}.’'&-]{1,30}\s){0,5}(?:terms(?:\s+(?:and|&)\s+conditions)?(?:\s+of\s+(?:use|service|sale))?|conditions\s+of\s+(?:use|sale|service)|user\s+agreement|nutzungsbedingungen|agb|impressum|mentions\s+l[ée]gales)$/iu;
const termsWord =
  /\b(?:warrant(?:y|ies)|liabilit(?:y|ies)|liable|indemnif\w{0,6}|governing law|governed|jurisdiction|arbitrat\w{1,4}|intellectual property|trademarks?|copyright\w{0,8}|terminat(?:e|ed|ion)|licen[cs]e[ds]?|merchantability)\b/gi;

/** A date line above the title belongs to the policy. */
const dateLine = /\b(?:updated?|effective|revised|modified|stand|version)\b.{0,60}\d/i;

const bannerLine =
  /\bby (?:continuing|using|browsing).{0,80}\b(?:site|website|service).{0,60}\b(?:agree|consent|accept)/i;

/** Characters of a cookie banner above the title. */
const longestBanner = 800;

/** Words of a policy's last sections, which have few of the other policy words: whom to ask, how it changes, addenda for single states. */
const closingWord =
  /\b(?:policy|privacy|personal|information|data|contact|residents?|requests?|e-?mail|questions?|updated?|telephone|address|rights?|law|officer)\b|@|\(\d{3}\)/i;

/** Shorter parts may be a policy's own section about its terms ... */
const leastTerms = 1500;
/** ... unless they begin with a title of terms. */
const leastTitledTerms = 600;
/** A policy under a title of its own may be this short. */
const leastPolicy = 500;
/** Characters of a footer, the copyright line included; disclaimers and a sign-up form may stand in it. */
const longestFooter = 2500;
/** So many headings that are links, one below the other, are teasers. */
const leastTeasers = 2;
/** Length of what may stand above a title, as a share of what stands below. */
const mostPreamble = 0.4;
/** Policy words in a hundred: 4 to 8 in policies, 1 to 2 in terms of service, under .5 in news. */
const mostInTerms = 2.5;
const mostInNews = 0.4;
/** Words of the law of contracts in a thousand: over 8 in terms, under 3 in policies. */
const leastTermsWords = 5;

/**
 * Finds the parts of a page that are no part of its policy although they stand in the same column: terms of service under a title of their own,
 * text above the policy's title, teasers of articles below its end. Where in doubt, a part is the policy's.
 * Takes the blocks that were kept, in reading order; gives those that should not have been.
 */
export function findForeignParts(kept: readonly ListedBlock[]): Set<ListedBlock> {
  const foreign = new Set<ListedBlock>();
  const titles = kept.flatMap(({ block }, index) =>
    block.kind === 'heading' && isPolicyTitle(block.text) ? [index] : [],
  );
  // A title in plain type may be that of a list of sections.
  const first = titles.find((title) => (kept[title]?.block.level ?? runInLevel) < runInLevel) ?? titles[0];
  const counts = new RunningCounts(kept);
  const mark = (from: number, to: number) => {
    for (const each of kept.slice(from, to)) foreign.add(each);
  };
  if (first !== undefined) {
    const leastAbove = kept.slice(0, 4).some(isTermsTitle) ? leastTitledTerms : leastTerms;
    // The last title that has only terms above it: the first may stand in a table of contents, or in the terms' own section on privacy.
    const start = titles.findLast(
      (title) => isTerms(counts, [0, title], leastAbove) && isPolicy(counts.between(title, kept.length)),
    );
    if (start !== undefined) mark(0, start);
    else if (isPreamble(kept.slice(0, first), counts)) mark(0, first);
    for (const part of listTermsSections(kept, titles)) if (isTerms(counts, part)) mark(...part);
  }
  const teasers = Math.min(findTeasers(kept), findLinkedTeasers(kept));
  const end = isPolicy(counts.between(0, teasers)) ? teasers : kept.length;
  mark(end, kept.length);
  mark(findFooter(kept, end), end);
  return foreign.size === kept.length ? new Set() : foreign;
}

/** Takes a heading's text; tells whether it is the title of a whole privacy policy and of nothing else. */
function isPolicyTitle(heading: string): boolean {
  return (
    heading.length <= 100 &&
    policyTitle.test(heading) &&
    !/\b(?:terms|agreement|changes|this|our|your|children\p{L}{0,3}|about)\b/iu.test(heading)
  );
}

/** Sections under a title of terms, each up to the next title of a policy; a title of terms inside such a section begins no other. */
function listTermsSections(kept: readonly ListedBlock[], titles: readonly number[]): Part[] {
  const sections: Part[] = [];
  const ends = [...titles, kept.length];
  let index = 0;
  for (const end of ends) {
    const start = kept.slice(index, end).findIndex(isTermsTitle);
    if (start >= 0) sections.push([index + start, end]);
    index = end;
  }
  return sections;
}

function isTermsTitle({ block }: ListedBlock): boolean {
  return block.kind === 'heading' && termsTitle.test(block.text) && !isPolicyTitle(block.text);
}

/** Navigation and teasers above the title; not the policy's date, nor anything that reads like a policy. */
function isPreamble(part: readonly ListedBlock[], counts: RunningCounts): boolean {
  if (part.length === 0) return false;
  // A policy in a language whose words we do not know must not be taken for the preamble of its English footer.
  const rest = counts.between(part.length, counts.size);
  const above = counts.between(0, part.length);
  const isPlain =
    rest.length >= leastTerms &&
    isPolicy(rest) &&
    above.policyWords * 100 < above.words * mostInNews &&
    !part.some(isTermsTitle);
  if (above.length > rest.length * mostPreamble && !isPlain) return false;
  if (part.some(({ block }) => dateLine.test(block.text))) return false;
  const clauses = part.filter((each) => isPolicyLike(each) && each.block.text.length > 80);
  const length = clauses.reduce((sum, { block }) => sum + block.text.length, 0);
  return length <= longestBanner && clauses.every(({ block }) => /\bcookies?\b/i.test(block.text));
}

function isTerms(counts: RunningCounts, [from, to]: Part, least = leastTerms): boolean {
  const { length, words, policyWords } = counts.between(from, to);
  if (length < least || policyWords * 100 >= words * mostInTerms) return false;
  return counts.countTermsWords(from, to) * 1000 > words * leastTermsWords;
}

/**
 * Tells whether what would be left is a policy. A page of terms whose last section names privacy stays whole, and so does a policy in a
 * language whose words we do not know.
 */
function isPolicy({ length, words, policyWords }: Counts): boolean {
  return length >= leastPolicy && policyWords * 100 >= words * mostInTerms;
}

/** Index of the heading where a tail begins that has long paragraphs and next to no policy words; the number of blocks where there is none. */
function findTeasers(kept: readonly ListedBlock[]): number {
  let words = 0;
  let policyWords = 0;
  let longParagraphs = 0;
  let sectionCloses = false;
  let start = kept.length;
  for (let index = kept.length - 1; index > 0; index -= 1) {
    const each = kept[index];
    if (each === undefined) break;
    const { kind, text } = each.block;
    words += countSpaces(text) + 1;
    policyWords += each.policyWords;
    if (kind === 'paragraph' && text.length > 120) longParagraphs += 1;
    if (policyWords * 100 > Math.max(200, words) * mostInNews * 2) break;
    sectionCloses ||= closingWord.test(text);
    if (kind !== 'heading') continue;
    if (!sectionCloses && longParagraphs >= 3 && policyWords * 100 <= words * mostInNews) start = index;
    sectionCloses = false;
  }
  return start;
}

/**
 * Index where a tail begins whose headings are links to other pages, over lines without a policy word: teasers, whatever their titles speak of.
 * Gives the number of blocks where there is none. Lists of partners have such headings too, and lines about data below them.
 */
function findLinkedTeasers(kept: readonly ListedBlock[]): number {
  let start = kept.length;
  let linked = 0;
  let policyWords = 0;
  let words = 0;
  for (let index = kept.length - 1; index > kept.length / 2; index -= 1) {
    const each = kept[index];
    if (each === undefined) break;
    if (each.block.kind === 'heading') {
      if (each.linkShare <= 0.8 || each.block.links.every(({ href }) => href.includes('#'))) {
        // The title over the teasers.
        if (start === index + 1 && linked >= leastTeasers) start = index;
        break;
      }
      linked += 1;
      start = index;
      continue;
    }
    words += countSpaces(each.block.text) + 1;
    policyWords += each.policyWords;
    if (policyWords * 100 > Math.max(100, words) * mostInTerms) break;
  }
  return linked >= leastTeasers ? start : kept.length;
}

/** Index where the page's footer begins, of the first `end` blocks: bare headings, rows of links, the copyright line, a cookie banner. */
function findFooter(kept: readonly ListedBlock[], end: number): number {
  let start = findCopyright(kept, end);
  while (start > 1) {
    const last = kept[start - 1];
    if (last === undefined || !isFooterLine(last)) break;
    start -= 1;
  }
  return start;
}

/** Index of a copyright line after which only a footer's worth of text follows; `end` where there is none. */
function findCopyright(kept: readonly ListedBlock[], end: number): number {
  let length = 0;
  for (let index = end - 1; index > end / 3; index -= 1) {
    const text = kept[index]?.block.text ?? '';
    length += text.length;
    if (length > longestFooter) break;
    if (/\b(?:all|some) rights reserved\b/i.test(text)) return index;
  }
  return end;
}

function isFooterLine({ block, linkShare }: ListedBlock): boolean {
  if (block.text.length <= 300 && bannerLine.test(block.text)) return true;
  if (block.text.length > 300 || /@|\bpolicy\b/i.test(block.text)) return linkShare > 0.6 && !block.text.includes('@');
  return block.kind === 'heading' || linkShare > 0.6 || copyrightLine.test(block.text);
}

interface Counts {
  length: number;
  words: number;
  policyWords: number;
}

/** The blocks from one number to before another. */
type Part = [from: number, to: number];

/** Sums from the first block on, so that any part is counted in no time: a page may have a title in every line. */
class RunningCounts {
  readonly #blocks: readonly ListedBlock[];
  readonly #sums: Counts[] = [{ length: 0, words: 0, policyWords: 0 }];
  #termsWords: number[] | undefined;

  constructor(blocks: readonly ListedBlock[]) {
    this.#blocks = blocks;
    let [length, words, policyWords] = [0, 0, 0];
    for (const each of blocks) {
      const { text } = each.block;
      length += text.length;
      // Chinese and Japanese write no spaces; a word of eight letters is longer than the mean of any language that does.
      words += Math.max(countSpaces(text) + 1, text.length / 8);
      policyWords += each.policyWords;
      this.#sums.push({ length, words, policyWords });
    }
  }

  get size(): number {
    return this.#sums.length - 1;
  }

  /** Of the blocks from number `from` to before `to`. */
  between(from: number, to: number): Counts {
    const start = this.#sums[from];
    const end = this.#sums[to];
    if (start === undefined || end === undefined) throw new RangeError('No such part');
    return {
      length: end.length - start.length,
      words: end.words - start.words,
      policyWords: end.policyWords - start.policyWords,
    };
  }

  /** Words of the law of contracts in the blocks from number `from` to before `to`. Sought when first asked for: hardly a policy leaves it in doubt. */
  countTermsWords(from: number, to: number): number {
    this.#termsWords ??= sumTermsWords(this.#blocks);
    return (this.#termsWords[to] ?? 0) - (this.#termsWords[from] ?? 0);
  }
}

function sumTermsWords(blocks: readonly ListedBlock[]): number[] {
  let sum = 0;
  const sums = [0];
  for (const { block } of blocks) {
    sum += block.text.match(termsWord)?.length ?? 0;
    sums.push(sum);
  }
  return sums;
}

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}
