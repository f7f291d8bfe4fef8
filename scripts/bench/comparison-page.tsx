/** What runs inside the browser for `scripts/bench-comparison.ts`: the views as the extension shows them, over a database of their own. Bundled into one file. */
import { render } from 'preact';
import { ComparisonView } from '../../components/comparison/ComparisonView.tsx';
import type { ColumnRef } from '../../components/comparison/column-ref.ts';
import type { LibraryDependencies } from '../../components/library/library-dependencies.ts';
import { PolicyView } from '../../components/PolicyView.tsx';
import type { PopupDependencies } from '../../components/popup-dependencies.ts';
import type { VendorsOutcome } from '../../components/standing/known-vendors.ts';
import { analysePolicy } from '../../lib/analyse.ts';
import { parseModel } from '../../lib/classify/model.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { getVersion, saveSummary } from '../../lib/store/summaries.ts';
import type { PolicyAnalysis, PolicyDocument } from '../../lib/types.ts';
import { type BaselineFiles, parseBaseline } from '../../lib/vendors/parse-baseline.ts';

/** Milliseconds of one run. */
export type ComparisonTimes = {
  /** An analysis of one of the policies: what the others are measured against. */
  analysis: number;
  /** Five saved policies are chosen: opened from the database, laid side by side, and painted. */
  savedChosen: number;
  /** Five known vendors are chosen, painted. */
  vendorsChosen: number;
  /** The files of known vendors, read already, become a baseline. */
  parsed: number;
  /** What the popup does when it has the baseline, until the standing stands in the page. */
  standing: number;
};

const texts = 5;

interface Prepared {
  document: PolicyDocument;
  model: ReturnType<typeof parseModel>;
  files: BaselineFiles;
  library: object;
  versions: readonly number[];
}

let prepared: Promise<Prepared> | undefined;

async function prepare(): Promise<Prepared> {
  const document: PolicyDocument = await (await fetch('/policy.json')).json();
  const model = parseModel(await (await fetch('/model.bin')).arrayBuffer());
  const files: BaselineFiles = {
    knownVendors: await (await fetch('/known-vendors.json')).text(),
    websiteRates: await (await fetch('/website-rates.json')).text(),
  };
  const database = openDatabase();
  const versions: number[] = [];
  for (let text = 0; text < texts; text++) {
    const saved = await saveSummary(database, analysePolicy(shorten(document, text), model), Date.now());
    if (saved.outcome === 'failed') throw new Error(saved.details);
    versions.push(saved.versionId);
  }
  const library = { ...still(), openVersion: (id: number) => getVersion(database, id) };
  return { document, model, files, library, versions };
}

/** Measures each of them once, one after the other, so that what else the machine does falls on all alike. `run` counts from 0. */
export async function measureComparison(run: number): Promise<ComparisonTimes> {
  prepared ??= prepare();
  const { document, model, files, library, versions } = await prepared;
  const analysis = await time(async () => void analysePolicy(document, model));
  const parsed = await time(async () => void parseBaseline(files));
  const baseline = parseBaseline(files);
  const dependencies = { ...library, loadVendors: give(baseline) };
  const vendors = baseline.vendors.slice(run * texts, (run + 1) * texts);
  return {
    analysis,
    parsed,
    savedChosen: await timeColumns(
      versions.map((version) => ({ kind: 'version', version })),
      dependencies,
    ),
    vendorsChosen: await timeColumns(
      vendors.map(({ id }) => ({ kind: 'vendor', vendor: id, seen: null })),
      dependencies,
    ),
    standing: await timeStanding(analysePolicy(document, model), baseline),
  };
}

/** Another address and a shorter text, so that the five are five policies. */
function shorten(document: PolicyDocument, by: number): PolicyDocument {
  const length = Math.ceil(document.blocks.length * (1 - by / 10));
  return { ...document, url: `https://policy-${by}.example/`, blocks: document.blocks.slice(0, length) };
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function give(baseline: ReturnType<typeof parseBaseline>): () => Promise<VendorsOutcome> {
  return async () => ({ outcome: 'loaded', baseline });
}

/** What the views ask of the world beside that which is measured: nothing happens. */
function still() {
  return {
    watchPolicy: () => () => undefined,
    offerFile: () => undefined,
    print: () => undefined,
    openAddress: () => undefined,
    copy: async () => true,
    now: () => 0,
    sectorChoice: { read: () => null, write: () => undefined },
    openVendor: () => undefined,
    openComparison: () => undefined,
    openLibrary: () => undefined,
    openChanges: () => undefined,
    findSaved: async () => ({ outcome: 'not-saved' as const }),
    showClauses: async () => ({ outcome: 'shown' as const }),
    figures: null,
    locale: 'en-GB',
  };
}

async function timeColumns(columns: readonly ColumnRef[], library: object): Promise<number> {
  const root = addRoot();
  const took = await time(async () => {
    render(
      <ComparisonView
        rows={[]}
        columns={columns}
        dependencies={library as LibraryDependencies}
        onGo={() => undefined}
      />,
      root,
    );
    await waitFor(root, `.comparison thead th:nth-child(${columns.length + 1})`);
    await paint();
  });
  removeRoot(root);
  return took;
}

async function timeStanding(analysis: PolicyAnalysis, baseline: ReturnType<typeof parseBaseline>): Promise<number> {
  const root = addRoot();
  let tell: (outcome: VendorsOutcome) => void = () => undefined;
  const vendors = new Promise<VendorsOutcome>((resolve) => {
    tell = resolve;
  });
  const dependencies: object = { ...still(), loadVendors: () => vendors };
  render(
    <PolicyView
      analysis={analysis}
      blocks={[]}
      dependencies={dependencies as PopupDependencies}
      pageChanged={false}
      onReadAgain={() => undefined}
    />,
    root,
  );
  await paint();
  const took = await time(async () => {
    tell({ outcome: 'loaded', baseline });
    await waitFor(root, '.standing[data-state="loaded"]');
  });
  removeRoot(root);
  return took;
}

function addRoot(): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  return root;
}

function removeRoot(root: HTMLElement): void {
  render(null, root);
  root.remove();
}

/** Waits until the element is there, and asks for its place, so that it must be laid out. */
async function waitFor(root: HTMLElement, selector: string): Promise<void> {
  for (;;) {
    const found = root.querySelector(selector);
    if (found !== null) {
      found.getBoundingClientRect();
      return;
    }
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(root, { childList: true, subtree: true, attributes: true });
    });
  }
}

function paint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
