import type { PolicyAnalysis } from '../types.ts';

/** A link out of a policy. */
export interface OutsideLink {
  /** What is clicked; host and path of the address where that says nothing. */
  label: string;
  /** Absolute http(s) address. */
  href: string;
}

/** Nobody reads more, and a page of nothing but links must not make a list slow. */
const mostLinks = 200;

/** The links of a policy that lead to other sites, each address once, in reading order; without those that are listed as opt-outs. */
export function listOutsideLinks({
  url,
  clauses,
  optOuts,
}: Pick<PolicyAnalysis, 'url' | 'clauses' | 'optOuts'>): OutsideLink[] {
  const own = hostOf(url);
  const known = new Set(optOuts.flatMap(({ target }) => (target === null ? [] : normalise(target))));
  const found: OutsideLink[] = [];
  for (const { text, links } of clauses) {
    for (const { start, end, href } of links) {
      const host = hostOf(href);
      if (host === undefined || host === own || known.has(normalise(href))) continue;
      known.add(normalise(href));
      const label = text.slice(start, end).trim();
      found.push({ label: tellsNothing.test(label) ? shortenAddress(href) : label, href });
      if (found.length >= mostLinks) return found;
    }
  }
  return found;
}

/** Addresses, and what reads "here" in some language: names as short ("X", "iOS") have a capital letter. */
const tellsNothing = /^(?:[Hh]ttps?:\/\/.*|[Ww]ww\..*|[\p{Ll}\P{L}]{0,5})$/u;

/** Host and path, without what only machines read. */
function shortenAddress(href: string): string {
  return href
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/** Undefined for what is no web address. */
function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:@\s]{1,255})(?:[/?#:]|$)/i.exec(address)?.[1]?.toLowerCase();
}

function normalise(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
