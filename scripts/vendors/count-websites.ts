import { classifyClauses } from '../../lib/classify/classify-clauses.ts';
import type { Model } from '../../lib/classify/model.ts';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';
import { listHighlights } from '../../lib/summarise/list-highlights.ts';
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import { readPolicySource } from '../read-policy-file.ts';

/** A text of an ordinary website, of which it is not yet known whether it is a policy. */
export interface Website {
  url: string;
  category: string;
  text: string;
}

/** What the policies of one category state. */
export interface CategoryCount {
  /** Texts that were read, and those of them that detection calls policies. */
  read: number;
  policies: number;
  stated: Partial<Record<PracticeId, number>>;
}

/**
 * Counts what websites' policies state, by category, with the code of the extension but for the facts, which no count needs. Texts that detection calls no
 * policy, or that are not in English, are read and not counted.
 */
export function countPractices(websites: readonly Website[], model: Model): Record<string, CategoryCount> {
  const counts: Record<string, CategoryCount> = {};
  for (const { url, category, text } of websites) {
    const count = counts[category] ?? { read: 0, policies: 0, stated: {} };
    counts[category] = count;
    count.read += 1;
    const { document } = readPolicySource(writeWebsitePage(text, url), 'html', url);
    if (!document.policy.isPolicy || !/^(?:en|und)\b/.test(document.language)) continue;
    count.policies += 1;
    const clauses = classifyClauses(segmentPolicy(document.blocks).clauses, model);
    for (const { practice, stance } of listHighlights(clauses))
      if (stance !== 'does-not') count.stated[practice] = (count.stated[practice] ?? 0) + 1;
  }
  return counts;
}

/** Adds up counts of batches. */
export function addCounts(batches: readonly Record<string, CategoryCount>[]): Map<string, CategoryCount> {
  const sums = new Map<string, CategoryCount>();
  for (const batch of batches) {
    for (const [category, { read, policies, stated }] of Object.entries(batch)) {
      const sum = sums.get(category) ?? { read: 0, policies: 0, stated: {} };
      sum.read += read;
      sum.policies += policies;
      for (const [id, count] of Object.entries(stated) as [PracticeId, number][])
        sum.stated[id] = (sum.stated[id] ?? 0) + count;
      sums.set(category, sum);
    }
  }
  return sums;
}

/** A line that is little but the name of a policy. */
const policyTitle =
  /^(?:[\w.,&'’-]{1,30}\s){0,5}(?:privacy|data protection)(?:\s(?:and|&)\s\w{1,12})?(?:\s(?:policy|policies|notice|statement|practices)\b.{0,30})?[.:]?$/i;

/** The last part of an address that is the name of a policy: the page that a site calls so. */
const policyAddress =
  /\/(?:\w{1,20}[-_]){0,3}privacy(?:[-_]?(?:policy|policies|notice|statement|practices))?(?:\.\w{2,5})?\/?$/i;

/** A line this long is text and no entry of a menu. */
const leastProse = 80;

/**
 * Makes a page of a text again. The crawl put each line of the page, mostly a paragraph, on a line and dropped titles and what made a line a heading or a
 * menu; the detection of policies goes by titles and headings above all. So the first line that names a policy and has prose next below it becomes a heading
 * (menus name policies too, but have no prose below), and where the address itself is called so, the page has that for a title.
 */
export function writeWebsitePage(text: string, url: string): string {
  const lines = mendLetters(text)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const heading = lines.findIndex(
    (line, at) =>
      line.length < 80 &&
      policyTitle.test(line) &&
      lines.slice(at + 1, at + 4).some(({ length }) => length >= leastProse),
  );
  const title = policyAddress.test(url) ? 'Privacy Policy' : '';
  const body = lines.map((line, at) =>
    at === heading ? `<h1>${escapeMarkup(line)}</h1>` : `<p>${escapeMarkup(line)}</p>`,
  );
  return `<!doctype html><html><head><title>${title}</title></head><body>${body.join('\n')}</body></html>`;
}

/** Every character beyond ASCII became U+FFFD: between letters an apostrophe where an English ending follows, around words a quotation mark, else a space or a dash. */
function mendLetters(text: string): string {
  return text
    .replace(/([A-Za-z])\uFFFD(?=(?:s|t|d|m|re|ve|ll)\b)/g, '$1’')
    .replace(/(^|[\s(])\uFFFD(?=[A-Za-z])/g, '$1“')
    .replace(/([A-Za-z.,])\uFFFD(?=[\s).,;:]|$)/g, '$1”')
    .replaceAll('\uFFFD', ' ');
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
