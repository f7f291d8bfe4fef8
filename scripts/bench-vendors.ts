/**
 * What the known vendors cost in the popup: reading the two files, finding the vendor, and the standing of a policy of 60 kB. In Chromium and in Node, first
 * run and median of later ones; the sum of a first run should stay under 20 ms.
 *
 *     node scripts/bench-vendors.ts
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analysePolicy } from '../lib/analyse.ts';
import { composePolicy } from './bench/compose-policy.ts';
import { measureStandingInChromium, type StandingInput } from './bench/measure-standing-in-chromium.ts';
import { measureStanding, type StandingTimes } from './bench/vendors-page.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { readModel } from './read-model.ts';
import { bundledVendors, knownVendorsFile, websiteRatesFile } from './vendors/read-baseline.ts';

const policyLength = 60_000;
const runs = 15;
/** Runs that count as warming up. */
const warmUps = 3;

const [knownVendors, websiteRates] = await Promise.all([
  readFile(join(bundledVendors, knownVendorsFile), 'utf8'),
  readFile(join(bundledVendors, websiteRatesFile), 'utf8'),
]);
const document = { ...composePolicy(policyLength), url: 'https://www.spotify.com/us/legal/privacy-policy/' };
const input: StandingInput = {
  files: { knownVendors, websiteRates },
  analysis: analysePolicy(document, await readModel()),
};

function takeMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function printTimes(place: string, times: readonly StandingTimes[]): void {
  for (const [name, read] of [
    ['read the files', ({ parse }: StandingTimes) => parse],
    ['find vendor and text', (one: StandingTimes) => one.place],
    ['standing', ({ standing }: StandingTimes) => standing],
    ['all', ({ parse, place, standing }: StandingTimes) => parse + place + standing],
  ] as const) {
    const each = times.map(read);
    const figures = [each[0] ?? 0, takeMedian(each.slice(warmUps))].map((value) => value.toFixed(1).padStart(13));
    console.log(`${`${place}: ${name}`.padEnd(32)}${figures.join('')}`);
  }
}

console.log('Known vendors: milliseconds, first run and median of later ones.\n');
printTimes('Node', measureStanding(input.files, input.analysis, runs));
const chromium = findBrowser('chromium');
if (chromium === undefined) console.error('No Chromium is here: only Node is measured. CHROME_PATH can name one.');
else printTimes('Chromium', await measureStandingInChromium(chromium, input, runs));
