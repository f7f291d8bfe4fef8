/**
 * Measures detection on the labelled pages, by language and by kind of page: `node scripts/evaluate-detection.ts [--data DIR]`.
 * `scripts/fit-detection.ts` tells how well it does on sites that it was not fitted on. The data are not part of the project.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectPolicy } from '../lib/extract/detect-policy.ts';
import type { PolicyDetection } from '../lib/types.ts';
import { type LabelledPage, readLabelledPages } from './evaluation/labelled-pages.ts';

interface JudgedPage extends LabelledPage {
  policy: PolicyDetection;
  milliseconds: number;
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
  const folder = join(values.data, 'pages');
  if (!existsSync(folder)) {
    console.error(`The labelled pages are missing: no folder ${folder}. Name another with --data DIR.`);
    process.exitCode = 2;
    return;
  }
  const pages = readLabelledPages(folder).map(judgePage);
  const counted = pages.filter(({ label }) => label === 'policy' || label === 'other');
  console.log('Detection, policies against other pages:');
  reportGroup(
    'English',
    counted.filter(({ lang }) => lang === 'en'),
  );
  reportGroup(
    'other languages',
    counted.filter(({ lang }) => lang !== 'en'),
  );
  console.log('Taken for a policy, by kind:');
  reportKinds(counted);
  console.log('The ambiguous ones, which count nowhere above:');
  reportKinds(pages.filter((page) => !counted.includes(page)));
  reportMistakes(counted);
  reportTimes(pages);
}

function judgePage(page: LabelledPage): JudgedPage {
  const start = performance.now();
  const policy = detectPolicy(page.evidence);
  return { ...page, policy, milliseconds: performance.now() - start };
}

function reportGroup(name: string, pages: readonly JudgedPage[]): void {
  const taken = pages.filter(({ policy }) => policy.isPolicy);
  const hits = taken.filter(({ label }) => label === 'policy').length;
  const wanted = pages.filter(({ label }) => label === 'policy').length;
  const figures = `precision ${(hits / taken.length).toFixed(3)}  recall ${(hits / wanted).toFixed(3)}`;
  console.log(`  ${name}, ${pages.length} pages: ${figures}`);
}

function reportKinds(pages: readonly JudgedPage[]): void {
  for (const kind of [...new Set(pages.map((page) => page.kind))].sort()) {
    const ofKind = pages.filter((page) => page.kind === kind);
    const taken = ofKind.filter(({ policy }) => policy.isPolicy).length;
    console.log(`  ${kind.padEnd(32)} ${String(taken).padStart(3)} of ${ofKind.length}`);
  }
}

function reportMistakes(pages: readonly JudgedPage[]): void {
  for (const { label, kind, file, policy } of pages) {
    if ((label === 'policy') === policy.isPolicy) continue;
    console.log(
      `${label === 'policy' ? 'missed' : 'wrongly taken'} (${kind}): ${file}: ${policy.score.toFixed(2)}, ${policy.reasons.join('; ')}`,
    );
  }
}

function reportTimes(pages: readonly JudgedPage[]): void {
  const times = pages.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `Time a page, the blocks given: median ${at(0.5)} ms, 95 % below ${at(0.95)} ms, longest ${at(0.9999)} ms`,
  );
}

main();
