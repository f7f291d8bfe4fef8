/** The labelled pages of the evaluation data, read as the extension reads them. The data are not part of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDomain } from 'tldts';
import type { PolicyEvidence } from '../../lib/extract/policy-signals.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { parsePage } from '../read-policy-file.ts';

export interface LabelledPage {
  file: string;
  /** policy, other, ambiguous, policy-template. */
  label: string;
  /** What the page is, more narrowly: article, dpa, cookie-policy ... */
  kind: string;
  /** Two letters, or und. */
  lang: string;
  /** The page's site, so that pages of one site can be kept together. */
  site: string;
  evidence: PolicyEvidence;
}

interface ManifestLine {
  file: string;
  label: string;
  kind: string;
  lang: string;
  source_url: string | null;
}

/** Takes the folder that holds manifest.jsonl, gives its pages in order. Throws the file system's error where one is missing. */
export function readLabelledPages(folder: string): LabelledPage[] {
  return readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LabelledPage => {
      const { file, label, kind, lang, source_url }: ManifestLine = JSON.parse(line);
      const url = addressOf(source_url) ?? file;
      const page = parsePage(readFileSync(join(folder, file), 'utf8'));
      const { blocks } = readPage(page, url).document;
      return { file, label, kind, lang, site: siteOf(file, url), evidence: { pageTitle: page.title, url, blocks } };
    });
}

/** The address of a page of the manifest, where it is known; some lack their scheme. */
export function addressOf(source: string | null): string | undefined {
  if (source === null) return undefined;
  return /^https?:/.test(source) ? source : `http://${source}`;
}

function siteOf(file: string, url: string): string {
  // Without an address, the file's name begins with its collection and its site or author.
  return getDomain(url) ?? file.replace(/^.*__/, '').split('-')[0] ?? file;
}
