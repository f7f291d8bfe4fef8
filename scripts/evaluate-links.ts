/**
 * Measures whether the right link to the policy comes first: `node scripts/evaluate-links.ts [--data DIR] [--all]`.
 * Which link is right was judged by hand from each page's links in their order, before any ranking (`evaluation/policy-links.json`: the page, and the
 * addresses that lead to the one main policy as the page writes them, or null where none does). Half of the pages are for looking at; the mistakes on
 * the other half are only counted, `--all` shows them too. The pages are not part of the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPolicyLinks } from '../lib/extract/find-policy-links.ts';
import { readLinkAddress } from '../lib/extract/read-link.ts';
import type { PolicyLink } from '../lib/types.ts';
import { addressOf } from './evaluation/labelled-pages.ts';
import truth from './evaluation/policy-links.json' with { type: 'json' };
import { parsePage } from './read-policy-file.ts';

interface JudgedPage {
  file: string;
  right: readonly string[] | null;
  links: PolicyLink[];
  isRight: boolean;
}

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '../shared/data' }, all: { type: 'boolean', default: false } },
  });
  const folder = join(values.data, 'pages');
  if (!existsSync(folder)) {
    console.error(`The pages are missing: no folder ${folder}. Name another with --data DIR.`);
    process.exitCode = 2;
    return;
  }
  const addresses = readAddresses(folder);
  const pages = Object.entries(truth).map(([file, right]) => judgePage(folder, file, right, addresses.get(file)));
  const half = (parity: number) => pages.filter((_page, index) => index % 2 === parity);
  reportHalf('development', half(0), true);
  reportHalf('measured only', half(1), values.all);
}

function judgePage(folder: string, file: string, right: readonly string[] | null, url: string | undefined): JudgedPage {
  const page = parsePage(readFileSync(join(folder, file), 'utf8'));
  // A page whose address is not known gets one on which its relative links can stand.
  const address = url ?? `https://${file.replace(/^.*__/, '').replace(/[^a-z0-9]+/gi, '-')}.example/`;
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const around = base !== '' && URL.canParse(base, address) ? new URL(base, address).href : address;
  const wanted = right?.map((href) => simplify(readLinkAddress(href, around) ?? href)) ?? null;
  const links = findPolicyLinks(page, address);
  const [first] = links;
  const isRight = wanted === null ? first === undefined : first !== undefined && wanted.includes(simplify(first.href));
  return { file, right: wanted, links, isRight };
}

/** Without what does not change where a link leads: fragment, scheme, last slash. */
function simplify(address: string): string {
  return address
    .replace(/#.*$/, '')
    .replace(/^https?:/, '')
    .replace(/\/$/, '');
}

function reportHalf(name: string, pages: readonly JudgedPage[], showsMistakes: boolean): void {
  const withLink = pages.filter(({ right }) => right !== null);
  const hits = withLink.filter(({ isRight }) => isRight).length;
  const without = pages.filter(({ right }) => right === null);
  console.log(
    `Links, ${name}: right one first on ${hits} of ${withLink.length} (${((100 * hits) / withLink.length).toFixed(1)} %); of ${without.length} pages without one, ${without.filter(({ isRight }) => isRight).length} get none`,
  );
  if (!showsMistakes) return;
  for (const { file, right, links, isRight } of pages) {
    if (isRight) continue;
    console.log(`  ${file}: ${right?.join(' or ') ?? 'none'}`);
    for (const { label, href, score } of links.slice(0, 3)) console.log(`    ${score.toFixed(1)}  ${label} -> ${href}`);
  }
}

function readAddresses(folder: string): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const line of readFileSync(join(folder, 'manifest.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const { file, source_url }: { file: string; source_url: string | null } = JSON.parse(line);
    const address = addressOf(source_url);
    if (address !== undefined && URL.canParse(address)) addresses.set(file, address);
  }
  return addresses;
}

main();
