import type { PageReading, PolicyDocument } from '../types.ts';
import { detectLanguage } from './detect-language.ts';
import { detectPolicy } from './detect-policy.ts';
import { extractPolicy } from './extract-policy.ts';
import { findPolicyLinks } from './find-policy-links.ts';
import { prepareDocument } from './prepare-document.ts';
import { readTitle } from './read-title.ts';

/**
 * Reads a page: its policy text as blocks, whether it is a policy at all, and the links that lead to one. Never changes the page.
 * Takes the page and its address (or a file's path); gives plain JSON. An empty page gives no blocks. Page code never runs.
 */
export function readPage(document: Document, href: string): PageReading {
  const pageAddress = resolveBase(document, href);
  const page = prepareDocument(document, href);
  const { blocks, words, coverage, leftOut } =
    page === undefined ? { blocks: [], words: [], coverage: 1, leftOut: [] } : extractPolicy(page, pageAddress);
  const pageTitle = document.title;
  const text = blocks.map((block) => block.text).join('\n');
  const policyDocument: PolicyDocument = {
    url: href,
    title: readTitle(blocks, pageTitle, href),
    language: detectLanguage(text, document.documentElement?.getAttribute('lang') ?? ''),
    blocks,
    policy: detectPolicy({ pageTitle, url: href, blocks, words }),
    coverage,
    leftOut,
  };
  return { document: policyDocument, policyLinks: findPolicyLinks(document, href) };
}

/** The address against which the page's links resolve: that of its `<base>`, where it has one. */
function resolveBase(document: Document, href: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  if (base === '' || !URL.canParse(base, URL.canParse(href) ? href : undefined)) return href;
  return new URL(base, URL.canParse(href) ? href : undefined).href;
}
