import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import type { LibraryDependencies, LibraryList } from '../../../components/library/library-dependencies.ts';
import type { ImportPlan, PlannedPolicy } from '../../../lib/store/plan-import.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
import { aRow, libraryDependencies, listed } from './library-fixtures.ts';

afterEach(cleanup);

async function openKeeping(overrides: Partial<LibraryDependencies> = {}, list: LibraryList = listed(aRow())) {
  const library = libraryDependencies(list, overrides);
  const rendered = render(<LibraryApp dependencies={library.dependencies} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Manage' }));
  await screen.findByRole('region', { name: 'Export' });
  return { ...rendered, ...library };
}

function aPlan(overrides: Partial<ImportPlan> = {}): ImportPlan {
  const policies = overrides.policies ?? [aPlannedPolicy()];
  return {
    outcome: 'planned',
    file: new Blob(),
    policies,
    newPolicies: 1,
    newVersions: 2,
    duplicates: 0,
    conflicts: [],
    ...overrides,
  };
}

function aPlannedPolicy(overrides: Partial<PlannedPolicy> = {}): PlannedPolicy {
  return {
    address: 'https://new.example/',
    site: 'new.example',
    title: 'Privacy Policy',
    savedAt: Date.UTC(2026, 2, 3, 12),
    kind: 'new',
    newVersions: 2,
    duplicates: 0,
    notes: 'same',
    tags: 'same',
    start: 0,
    end: 1,
    ...overrides,
  };
}

function chooseFile() {
  const file = new File(['{}'], 'library.json');
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
}

describe('exporting everything', () => {
  it('gives one file, and says what is in it', async () => {
    const { dependencies, container } = await openKeeping();
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText('Exported 2 policies with 3 texts.')).toBeTruthy();
    expect(dependencies.offerFile).toHaveBeenCalledWith(expect.any(Blob), 'clauselight-library 2026-03-04.json');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('shows how far it is, and can be stopped', async () => {
    let stopped: AbortSignal | undefined;
    await openKeeping({
      exportAll: ({ onProgress, signal }) => {
        onProgress?.(1, 4);
        stopped = signal;
        return new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ outcome: 'stopped' })));
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText(/^Writing the file: 25.%/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(screen.queryByText(/Writing/)).toBeNull());
    expect(stopped?.aborted).toBe(true);
  });

  it('says that it was stopped when it is left', async () => {
    await openKeeping({
      exportAll: ({ signal }) =>
        new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ outcome: 'stopped' }))),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    await screen.findByText(/^Writing the file/);
    fireEvent.click(screen.getByRole('button', { name: 'All saved policies' }));
    expect(await screen.findByText('The export was stopped when you left it. No file was written.')).toBeTruthy();
  });

  it('names what it could not read', async () => {
    await openKeeping({
      exportAll: async () => ({
        outcome: 'exported',
        file: new Blob(),
        policies: 1,
        versions: 1,
        leftOut: [{ address: 'https://broken.example/', versionId: 3 }],
      }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText('https://broken.example/, one version')).toBeTruthy();
  });
});

describe('importing', () => {
  it('shows what it would do before it does it', async () => {
    const { dependencies, container } = await openKeeping({
      planImport: async () =>
        aPlan({
          policies: [
            aPlannedPolicy(),
            aPlannedPolicy({ address: 'b', site: 'old.example', kind: 'merged', newVersions: 1, notes: 'joined' }),
          ],
          newVersions: 3,
          duplicates: 4,
          conflicts: [aPlannedPolicy()],
        }),
    });
    chooseFile();
    expect(
      await screen.findByText('The file adds 1 new policy and adds to 1 policy that you have: 3 texts in all.'),
    ).toBeTruthy();
    expect(screen.getByText(/You have 4 texts of the file already/)).toBeTruthy();
    expect(screen.getByText(/1 more version, notes of both kept, yours first/)).toBeTruthy();
    expect(dependencies.applyImport).not.toHaveBeenCalled();
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('Imported 1 policy that is new, and 2 texts in all.')).toBeTruthy();
  });

  it('can be left at the preview', async () => {
    const { dependencies } = await openKeeping({ planImport: async () => aPlan() });
    chooseFile();
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Nothing was imported.')).toBeTruthy();
    expect(dependencies.applyImport).not.toHaveBeenCalled();
  });

  it('says so when there is nothing new in the file', async () => {
    await openKeeping({
      planImport: async () =>
        aPlan({ policies: [aPlannedPolicy({ kind: 'same' })], newPolicies: 0, newVersions: 0, duplicates: 1 }),
    });
    chooseFile();
    expect(await screen.findByText('Everything in the file is in your library already.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('names the place of a mistake, and what stands there', async () => {
    const { container } = await openKeeping({
      planImport: async () => ({
        outcome: 'refused',
        path: 'policies[3].notes',
        problem: 'should be string',
        value: '12',
      }),
    });
    chooseFile();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(
      'Nothing was imported. What you have is as it was.Where in the filepolicies[3].notesWhat is wrongshould be stringWhat stands there12',
    );
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it.each([
    [{ outcome: 'file-unreadable', details: '' }, /Choose it again/],
    [{ outcome: 'failed', reason: 'quota-full', details: '' }, /is full/],
  ] as const)('says what to do about %j', async (problem, advice) => {
    await openKeeping({ planImport: async () => problem });
    chooseFile();
    expect((await screen.findByRole('alert')).textContent).toMatch(advice);
  });
});

describe('keeping the library safe', () => {
  it('says how much room there is, and asks for the promise with a reason', async () => {
    const { dependencies } = await openKeeping();
    expect(await screen.findByText(/^Used: 310.MB of the 2\.1.GB that the browser grants/)).toBeTruthy();
    expect(screen.getByText(/browsers may clear away/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await screen.findByText('The browser agreed.')).toBeTruthy();
    expect(dependencies.askToPersist).toHaveBeenCalledOnce();
  });

  it('offers it once beside the list, and takes no for an answer', async () => {
    const { dependencies } = await openKeeping({ wasPersistOffered: () => false });
    const index = screen.getByRole('navigation');
    expect(await within(index).findByText(/unless you ask it not to/)).toBeTruthy();
    fireEvent.click(within(index).getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(within(index).queryByText(/unless you ask/)).toBeNull());
    expect(dependencies.putOffPersist).toHaveBeenCalledOnce();
  });

  it('mends what is damaged, and keeps aside what cannot be', async () => {
    let setAside = 0;
    const { dependencies, container } = await openKeeping(
      {
        countSetAside: async () => ({ outcome: 'counted', rows: setAside }),
        mend: vi.fn(async () => {
          setAside = 1;
          return { outcome: 'mended' as const, rebuilt: 2, setAside: 1 };
        }),
      },
      { outcome: 'listed', rows: [aRow()], unreadable: 3 },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Mend the library' }));
    expect(await screen.findByText('Built anew: 2. Kept aside: 1.')).toBeTruthy();
    expect(await screen.findByText('1 damaged piece is kept aside.')).toBeTruthy();
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Save to a file' }));
    await waitFor(() => expect(dependencies.offerFile).toHaveBeenCalledOnce());
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(dependencies.deleteSetAside).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, delete for good' }));
    await waitFor(() => expect(dependencies.deleteSetAside).toHaveBeenCalledOnce());
  });
});

describe('deleting everything', () => {
  it('asks first, with the safe answer at hand', async () => {
    const { dependencies, container } = await openKeeping();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    const dialog = await screen.findByRole('alertdialog');
    await waitFor(() =>
      expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Keep everything' })),
    );
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep everything' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(dependencies.deleteAll).not.toHaveBeenCalled();
  });

  it('can be undone', async () => {
    const { dependencies, tell } = await openKeeping();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Delete everything' }));
    await waitFor(() => expect(dependencies.deleteAll).toHaveBeenCalledOnce());
    tell(listed());
    expect(await screen.findByText('Deleted the whole library (2)')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });
});
