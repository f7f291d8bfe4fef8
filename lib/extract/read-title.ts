import type { Block } from '../types.ts';
import { collapseWhiteSpace } from './readable-text.ts';

const longestTitle = 160;

/** What policies call themselves, in ten languages. */
export const policyTitle =
  /privacy|data protection|datenschutz|confidentialit[ée]|vie priv[ée]e|donn[ée]es personnelles|privacidad|protecci[óo]n de datos|protezione dei dati|trattamento dei dati|gegevensbescherming|privacidade|prote[çc][ãa]o de dados|prywatno[śs]ci|ochron\w{1,3} danych|integritetspolicy|personuppgift|privatliv|persondata|personoplysning/i;

/**
 * The policy's own title: the one of its first three headings that names privacy (a later one is a section of some other text), else the part of the page's title that does, else the first heading,
 * else the page's title, else the host of its address. Never empty.
 */
export function readTitle(blocks: readonly Block[], pageTitle: string, pageAddress: string): string {
  const headings = blocks.slice(0, 12).filter(({ kind, text }) => kind === 'heading' && text.length <= longestTitle);
  const named = headings.slice(0, 3).find(({ text }) => policyTitle.test(text));
  if (named !== undefined) return named.text;
  const parts = splitTitle(pageTitle);
  const part = parts.find((each) => policyTitle.test(each));
  if (part !== undefined) return part;
  const main = headings.find(({ level }) => level <= 2) ?? headings.find(({ text }) => policyTitle.test(text));
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
