import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applyImport } from '../../lib/store/apply-import.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { exportLibrary, exportPolicy } from '../../lib/store/export-library.ts';
import type { ImportRefusal } from '../../lib/store/import-refusal.ts';
import { longestNotes, setNotes, setTags } from '../../lib/store/notes.ts';
import { type ImportPlan, planImport } from '../../lib/store/plan-import.ts';
import { saveSummary } from '../../lib/store/summaries.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { anAnalysis, anOptOut } from '../builders.ts';
import { damages, hugeText, randomFrom } from './damage-export.ts';
import {
  aChangedAnalysis,
  april,
  expectDone,
  march,
  may,
  openTestDatabase,
  readAllTables,
  readEverything,
  save,
  saveChanged,
} from './open-test-database.ts';

let sound: string;
let database: ClauselightDatabase;

/** An analysis with something in every list. */
function aFullAnalysis(): PolicyAnalysis {
  const analysis = anAnalysis({ leftOut: ['A table of cookies'], optOuts: [anOptOut()] });
  const [first] = analysis.clauses;
  first!.links = [{ start: 0, end: 2, href: 'https://example.com/cookies' }];
  return {
    ...analysis,
    facts: {
      dataTypes: [{ id: 'health', clauses: ['c1'] }],
      purposes: [{ id: 'marketing', clauses: ['c1'] }],
      thirdPartyKinds: [{ id: 'affiliates', clauses: ['c2'] }],
      thirdParties: [{ name: 'Example Analytics', clauses: ['c1', 'c2'] }],
      retention: [{ period: 'P2Y', what: 'logs', clause: 'c1' }],
      contacts: [{ kind: 'email', value: 'privacy@example.com', role: 'privacy', clause: 'c2' }],
      frameworks: [{ id: 'GDPR', clause: 'c1' }],
      minimumAge: 16,
    },
  };
}

beforeAll(async () => {
  const source = openTestDatabase();
  const { id } = expectDone(await saveSummary(source, aFullAnalysis(), march));
  await saveChanged(source, 'We keep logs \u2013 for a week.', april);
  await setNotes(source, id, 'Ask them');
  await setTags(source, id, ['work', 'read']);
  await save(source, { url: 'https://shop.example/privacy' }, may);
  const exported = expectDone(await exportLibrary(source, may));
  if (exported.outcome !== 'exported') throw new Error(exported.outcome);
  sound = await exported.file.text();
});

beforeEach(async () => {
  database = openTestDatabase();
  await save(database, { url: 'https://mine.example/privacy' });
});

async function plan(content: string | Uint8Array<ArrayBuffer>): Promise<ImportPlan> {
  const planned = await planImport(database, new Blob([content]));
  if (planned.outcome !== 'planned') throw new Error(JSON.stringify(planned));
  return planned;
}

async function refuse(content: string | Uint8Array<ArrayBuffer>): Promise<ImportRefusal> {
  const refused = await planImport(database, new Blob([content]));
  if (refused.outcome !== 'refused') throw new Error(`It was ${refused.outcome}: ${String(content).slice(0, 300)}`);
  return refused;
}

describe('the plan of an import', () => {
  it('says what is new, without changing anything', async () => {
    const before = await readAllTables(database);
    expect(await plan(sound)).toMatchObject({
      newPolicies: 2,
      newVersions: 3,
      duplicates: 0,
      conflicts: [],
      policies: [
        { address: 'https://example.com/privacy', site: 'example.com', kind: 'new', newVersions: 2, savedAt: april },
        { address: 'https://shop.example/privacy', kind: 'new', newVersions: 1 },
      ],
    });
    expect(await readAllTables(database)).toEqual(before);
  });

  it('says what would come to what is there, and by which rule notes and tags meet', async () => {
    const { id } = await save(database, aFullAnalysis(), april);
    await setNotes(database, id, 'Mine');
    await setTags(database, id, ['Read']);
    const planned = await plan(sound);
    expect(planned).toMatchObject({ newPolicies: 1, newVersions: 2, duplicates: 1 });
    expect(planned.policies[0]).toMatchObject({ kind: 'merged', newVersions: 1, notes: 'joined', tags: 'joined' });
    expect(planned.conflicts).toEqual([planned.policies[0]]);
    expect(await applyImport(database, planned)).toEqual({
      outcome: 'imported',
      newPolicies: 1,
      newVersions: 2,
      duplicates: 1,
    });
    expect((await readEverything(database)).find(({ row }) => row.id === id)).toMatchObject({
      row: { notes: 'Mine\n\nAsk them', tags: ['Read', 'work'], versions: 2, createdAt: march },
      versions: [{ outcome: 'found' }, { outcome: 'found' }],
    });
  });

  it('says "same" of what is there already', async () => {
    await applyImport(database, await plan(sound));
    const before = await readAllTables(database);
    const again = await plan(sound);
    expect(again.policies.map(({ kind }) => kind)).toEqual(['same', 'same']);
    await applyImport(database, again);
    expect(await readAllTables(database)).toEqual(before);
  });

  it('says "conflict" where notes or tags of the file find no room, and nothing else would change', async () => {
    await applyImport(database, await plan(sound));
    const { row } = (await readEverything(database)).find(({ row: { site } }) => site === 'example.com')!;
    await setNotes(database, row.id, 'n'.repeat(longestNotes));
    const planned = await plan(sound);
    expect(planned).toMatchObject({ newPolicies: 0, newVersions: 0, conflicts: [{ kind: 'conflict', notes: 'mine' }] });
    expect(planned.policies.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'same']);
    const before = await readAllTables(database);
    await applyImport(database, planned);
    expect(await readAllTables(database)).toEqual(before);
  });

  it.each([
    ['indented', (text: string) => JSON.stringify(JSON.parse(text), null, 2)],
    ['with a byte order mark and other line ends', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    [
      'with its policies first',
      (text: string) => {
        const { policies, ...header } = JSON.parse(text);
        return JSON.stringify({ policies, ...header });
      },
    ],
  ])('takes a file that is %s', async (_how, rewrite) => {
    expect(await plan(rewrite(sound))).toMatchObject({ newPolicies: 2, newVersions: 3 });
  });

  it('takes an empty library, and one policy', async () => {
    const empty = expectDone(await exportLibrary(openTestDatabase(), may));
    if (empty.outcome !== 'exported') throw new Error(empty.outcome);
    expect(await plan(await empty.file.text())).toMatchObject({ policies: [] });
    const one = expectDone(await exportPolicy(database, 1, may));
    if (one.outcome !== 'exported') throw new Error(one.outcome);
    expect(await plan(await one.file.text())).toMatchObject({ policies: [{ kind: 'same' }] });
  });

  it('tells its progress, and stops when it is told to', async () => {
    const progress: number[] = [];
    const file = new Blob([sound]);
    const planned = await planImport(database, file, { onProgress: (done) => progress.push(done) });
    expect(progress.at(-1)).toBe(file.size);
    const controller = new AbortController();
    controller.abort();
    expect(await planImport(database, file, { signal: controller.signal })).toEqual({ outcome: 'stopped' });
    const before = await readAllTables(database);
    if (planned.outcome !== 'planned') throw new Error(planned.outcome);
    expect(await applyImport(database, planned, { signal: controller.signal })).toEqual({ outcome: 'stopped' });
    expect(await readAllTables(database)).toEqual(before);
  });

  it('names a file that cannot be read any more', async () => {
    const file = new Blob([sound]);
    file.slice = () => {
      throw new DOMException('The file was changed', 'NotReadableError');
    };
    expect(await planImport(database, file)).toMatchObject({ outcome: 'file-unreadable' });
  });
});

describe('carrying out an import', () => {
  it('takes into account what was saved since the plan was made', async () => {
    const planned = await plan(sound);
    await save(database, aFullAnalysis(), march);
    expect(await applyImport(database, planned)).toMatchObject({ newPolicies: 1, newVersions: 2, duplicates: 1 });
  });

  it('tells its progress', async () => {
    const planned = await plan(sound);
    const progress: number[] = [];
    await applyImport(database, planned, { onProgress: (done) => progress.push(done) });
    expect(progress).toEqual(planned.policies.map(({ end }) => end));
  });

  it('changes nothing where the file has changed meanwhile', async () => {
    const planned = await plan(sound);
    const before = await readAllTables(database);
    const bytes = new TextEncoder().encode(sound);
    bytes[planned.policies.at(-1)!.start + 5] = 0xff;
    const file = new Blob([bytes]);
    expect(await applyImport(database, { ...planned, file })).toMatchObject({
      outcome: 'refused',
      path: 'policies[1]',
    });
    expect(await readAllTables(database)).toEqual(before);
  });

  it('changes nothing where the disk is full half way', async () => {
    const planned = await plan(sound);
    const before = await readAllTables(database);
    let puts = 0;
    const hook = () => {
      puts += 1;
      if (puts > 2) throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    database.analyses.hook('creating', hook);
    expect(await applyImport(database, planned)).toMatchObject({ outcome: 'failed', reason: 'quota-full' });
    database.analyses.hook('creating').unsubscribe(hook);
    expect(await readAllTables(database)).toEqual(before);
  });
});

describe('a refusal', () => {
  it.each<[string, string | RegExp, string, ImportRefusal]>([
    [
      'a newer version',
      '"version":1',
      '"version":2',
      {
        outcome: 'refused',
        path: 'version',
        problem: 'is newer than this program, which knows 1: update it',
        value: '2',
      },
    ],
    [
      'another file',
      /^\{/,
      '<!doctype html>{',
      {
        outcome: 'refused',
        path: 'file',
        problem: 'should begin with {: it is no export of a library',
        value: '"<"',
      },
    ],
    [
      'a wrong type',
      '"start":16',
      '"start":"16"',
      {
        outcome: 'refused',
        path: 'policies[0].versions[0].analysis.clauses[0].start',
        problem: 'should be number',
        value: '"16"',
      },
    ],
    [
      'a clause that is no quotation',
      '"text":"We use cookies',
      '"text":"We love cookies',
      {
        outcome: 'refused',
        path: 'policies[0].versions[0].analysis.clauses[0].text',
        problem: 'is not what the policy says at 16 to 57',
        value: '"We love cookies to remember your settings."',
      },
    ],
  ])('of %s names place, problem and value', async (_what, sought, replacement, refusal) => {
    const damaged = sound.replace(sought, replacement);
    expect(damaged).not.toBe(sound);
    expect(await refuse(damaged)).toEqual(refusal);
  });

  it('shortens what stands there', async () => {
    const refusal = await refuse(sound.replace('"format":"clauselight-library"', `"format":"${'a'.repeat(900)}"`));
    expect(refusal.value.length).toBeLessThan(120);
    expect(refusal.value).toContain('(900 characters)');
  });

  it('of an address that stands twice names the first', async () => {
    const document = JSON.parse(sound);
    document.policies.push(document.policies[0]);
    expect(await refuse(JSON.stringify(document))).toMatchObject({
      path: 'policies[2].address',
      problem: 'is that of policies[0] too',
    });
  });

  it.each(['', ' ', '{}', '[]', 'null', '{"policies":[]}', '{"policies":[],"policies":[]}', '{"policies":[]} {}'])(
    'is given to the file %j',
    async (content) => {
      expect((await refuse(content)).path).toMatch(/^(?:file|format|policies)/);
    },
  );
});

describe('500 damaged files', () => {
  const files = 485;
  const huge = 15;

  it(`change nothing, and each is refused with a place`, async () => {
    const before = await readAllTables(database);
    const random = randomFrom(20260303);
    const seen = new Set<string>();
    for (let number = 0; number < files + huge; number += 1) {
      const { what, damage } = number < files ? damages[number % damages.length]! : hugeText;
      const content = damage(JSON.parse(sound), sound, random) as string | Uint8Array<ArrayBuffer>;
      const refused = await planImport(database, new Blob([content]));
      const told = `file ${number}, ${what}: ${JSON.stringify(refused).slice(0, 300)}`;
      if (refused.outcome !== 'refused') throw new Error(told);
      expect(refused.path, told).toMatch(/^(?:file|format|version|exportedAt|policies|\[|\w+$)/);
      expect(refused.problem, told).toMatch(/\w/);
      expect(refused.value.length, told).toBeLessThan(300);
      seen.add(`${refused.path.replaceAll(/\d+/g, 'n')} ${refused.problem.slice(0, 20)}`);
    }
    expect(await readAllTables(database)).toEqual(before);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(seen.size).toBeGreaterThan(100);
  }, 120_000);

  it('that differ only after the plan was made are refused too', async () => {
    const planned = await plan(sound);
    const before = await readAllTables(database);
    const random = randomFrom(7);
    for (let number = 0; number < 30; number += 1) {
      const bytes = new TextEncoder().encode(sound);
      bytes.fill(0xff, Math.floor(random() * (bytes.length - 100)) + 100);
      const done = await applyImport(database, { ...planned, file: new Blob([bytes]) });
      expect(done.outcome).toBe('refused');
    }
    expect(await readAllTables(database)).toEqual(before);
  });
});

it('keeps what two versions of a policy say apart', async () => {
  await applyImport(database, await plan(sound));
  const [, imported] = (await readEverything(database)).filter(({ row }) => row.site !== 'mine.example');
  expect(imported?.summary).toMatchObject({
    outcome: 'found',
    analysis: { text: aChangedAnalysis('We keep logs \u2013 for a week.').text },
  });
});
