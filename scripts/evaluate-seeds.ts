/**
 * Checks the five policies that the project started from against what is known to be in them, and what the bundled baseline tells of them side by side, and
 * prints pass or fail a line.
 *
 *     npx node scripts/evaluate-seeds.ts [--data DIR]
 *
 * The policies belong to their sites and are no part of the project; without them there is nothing to check, and it says so.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analysePolicy } from '../lib/analyse.ts';
import type { PracticeId } from '../lib/taxonomy/practices.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { readModel } from './read-model.ts';
import { readPolicyFile } from './read-policy-file.ts';
import { readBaseline } from './vendors/read-baseline.ts';

interface Expectation {
  what: string;
  holds: (analysis: PolicyAnalysis) => boolean;
}

const seeds: Record<string, Expectation[]> = {
  'cloudinary.com@2013-11-27.md': [dated('2013-05')],
  'cloudinary.com@2024-09-30.md': [
    dated('2024-09-30'),
    says('tracking.dnt-ignored'),
    says('sharing.no-sale'),
    says('changes.notified'),
    quotes('changes.notified', /\b30|thirty/i),
  ],
  'filestack.com@2021-11-11.md': [
    dated('2021-11-11'),
    says('tracking.dnt-honoured'),
    says('cookies.third-party-ads'),
    quotes('cookies.third-party-ads', /google|facebook/i),
    says('tracking.session-recording'),
    names('Stripe'),
    names('Mailgun'),
  ],
  'imgix.com@2014-04-28.md': [dated(null), says('sharing.legal-notice')],
  'imgix.com@2023-12-19.md': [
    dated('2023-12-19'),
    says('tracking.session-recording'),
    says('choices.opt-out-marketing'),
  ],
};

function dated(date: string | null): Expectation {
  return { what: `last updated: ${date ?? 'none'}`, holds: ({ lastUpdated }) => lastUpdated === date };
}

function says(practice: PracticeId): Expectation {
  return {
    what: `says ${practice}`,
    holds: ({ highlights }) => highlights.some((one) => one.practice === practice && one.stance !== 'does-not'),
  };
}

/** Some clause of the highlight has these words. */
function quotes(practice: PracticeId, words: RegExp): Expectation {
  return {
    what: `${practice} quotes ${words.source}`,
    holds: ({ highlights, clauses }) => {
      const ids = highlights.find((one) => one.practice === practice)?.clauses ?? [];
      return clauses.some(({ id, text }) => ids.includes(id) && words.test(text));
    },
  };
}

function names(party: string): Expectation {
  return { what: `names ${party}`, holds: ({ facts }) => facts.thirdParties.some(({ name }) => name === party) };
}

/** Who of the five states a practice, and nobody else of them. */
const sideBySide: readonly { what: string; practice: PracticeId; seeds: readonly string[] }[] = [
  {
    what: 'promised notice of legal demands',
    practice: 'sharing.legal-notice',
    seeds: ['imgix.com@2014-04-28.md', 'cloudinary.com@2013-11-27.md'],
  },
  { what: 'honours Do Not Track', practice: 'tracking.dnt-honoured', seeds: ['filestack.com@2021-11-11.md'] },
  { what: 'keeps earlier versions public', practice: 'changes.archive', seeds: ['filestack.com@2021-11-11.md'] },
  { what: 'states a minimum age', practice: 'children.minimum-age', seeds: ['filestack.com@2021-11-11.md'] },
  {
    what: 'records sessions',
    practice: 'tracking.session-recording',
    seeds: ['imgix.com@2023-12-19.md', 'filestack.com@2021-11-11.md'],
  },
  ...(['rights.access', 'rights.delete'] as const).map((practice) => ({
    what: `grants ${practice}`,
    practice,
    seeds: ['imgix.com@2023-12-19.md', 'cloudinary.com@2024-09-30.md', 'filestack.com@2021-11-11.md'],
  })),
];

/** Compares the bundled baseline with the table above; gives the number of lines that do not hold. */
async function checkSideBySide(): Promise<number> {
  const { vendors } = await readBaseline();
  const versions = vendors.flatMap(({ id, versions }) =>
    versions.map((version) => ({ ...version, file: `${id}@${version.seen}.md` })),
  );
  let failures = 0;
  for (const { what, practice, seeds: wanted } of sideBySide) {
    const found = Object.keys(seeds).filter((file) =>
      versions.some(
        (version) =>
          version.file === file && version.practices.some(({ id, stance }) => id === practice && stance !== 'does-not'),
      ),
    );
    const passes = found.length === wanted.length && wanted.every((file) => found.includes(file));
    if (!passes) failures += 1;
    console.log(`${passes ? 'pass' : 'FAIL'}  baseline  ${what}: ${found.join(', ')}`);
  }
  return failures;
}

async function checkSeeds(): Promise<number> {
  const { values } = parseArgs({ options: { data: { type: 'string', default: join('..', 'shared', 'data') } } });
  const folder = join(values.data, 'seeds');
  if (!existsSync(folder)) {
    console.error(`No seed policies at ${folder}; name the data folder with --data. Nothing was checked.`);
    return 2;
  }
  const model = await readModel();
  let failures = await checkSideBySide();
  for (const [file, expectations] of Object.entries(seeds)) {
    const { document } = await readPolicyFile(join(folder, file));
    const analysis = analysePolicy(document, model);
    for (const { what, holds } of expectations) {
      const passes = holds(analysis);
      if (!passes) failures += 1;
      console.log(`${passes ? 'pass' : 'FAIL'}  ${file}  ${what}`);
    }
  }
  console.log(failures === 0 ? 'All hold.' : `${failures} do not hold.`);
  return failures === 0 ? 0 : 1;
}

process.exitCode = await checkSeeds();
