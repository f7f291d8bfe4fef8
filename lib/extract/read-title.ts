import type { Block } from '../types.ts';
import { namesCookiePolicy, namesPolicy, namesPrivacy } from './policy-names.ts';
import { collapseWhiteSpace } from './readable-text.ts';

const longestTitle = 160;

/** "Privacy", "Datenschutz": as a page's title it says less than a heading such as "Privacy at Lanternmoss". */
const bareTopic = /^\S{1,12}$/;

/** "3. How we use your data", "IV) Cookies": a section, never the title. */
const sectionNumber = /^\W*(?:\d{1,2}|[ivx]{1,5}|[a-z])\s?[.):]\s/i;

/**
 * The policy's own title: the one of its first three headings that names a policy (a later one is a section of some other text), else the part of
 * the page's title that does, else either that has to do with privacy, else the first heading, else the page's title, else the host of its address.
 * Never empty.
 */
export function readTitle(blocks: readonly Block[], pageTitle: string, pageAddress: string): string {
  const headings = blocks
    .slice(0, 12)
    .filter(({ kind, text }) => kind === 'heading' && text.length <= longestTitle)
    .filter(({ text }) => !sectionNumber.test(text));
  const first = headings.slice(0, 3).map(({ text }) => text);
  const parts = splitTitle(pageTitle);
  const named =
    first.find(namesPolicy) ??
    parts.find((part) => namesPolicy(part) && !bareTopic.test(part)) ??
    first.find(namesCookiePolicy) ??
    parts.find(namesCookiePolicy);
  if (named !== undefined) return named;
  const topical = first.find(namesPrivacy) ?? parts.find(namesPrivacy);
  if (topical !== undefined) return topical;
  const main = headings.find(({ level }) => level <= 2) ?? headings.find(({ text }) => namesPrivacy(text));
  return main?.text ?? parts[0] ?? hostOf(pageAddress);
}

/** "Privacy Policy | Lanternmoss" gives its two parts; blank parts are left out. */
function splitTitle(title: string): string[] {
  return collapseWhiteSpace(title.slice(0, 1000))
    .split(/\s[|–—:»«·•-]{1,2}\s|\s?[|»]\s?/)
    .map((part) => part.trim().slice(0, longestTitle))
    .filter((part) => part !== '');
}

function hostOf(address: string): string {
  if (URL.canParse(address)) return new URL(address).host || address;
  return address.split('/').pop() || address || 'Untitled';
}
