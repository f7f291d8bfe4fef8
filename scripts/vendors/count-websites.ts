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
    const { document } = readPolicySource(mendWebsiteText(text), 'text', url);
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

/**
 * Mends what the crawl did to a text: a line of the page, mostly a paragraph of it, ends in one line break, and every character beyond ASCII became U+FFFD.
 * Between letters that was an apostrophe where an English ending follows, around words a quotation mark, else a space or a dash.
 */
export function mendWebsiteText(text: string): string {
  return text
    .replace(/([A-Za-z])\uFFFD(?=(?:s|t|d|m|re|ve|ll)\b)/g, '$1’')
    .replace(/(^|[\s(])\uFFFD(?=[A-Za-z])/g, '$1“')
    .replace(/([A-Za-z.,])\uFFFD(?=[\s).,;:]|$)/g, '$1”')
    .replaceAll('\uFFFD', ' ')
    .replace(/\r?\n/g, '\n\n');
}
