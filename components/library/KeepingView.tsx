import type { PolicyRow } from '../../lib/store/database.ts';
import { DamageSection } from './DamageSection.tsx';
import { DeleteAllSection } from './DeleteAllSection.tsx';
import { ExportSection } from './ExportSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import type { Remove } from './LibraryApp.tsx';
import { BackButton } from './LibraryEntry.tsx';
import type { LibraryDependencies } from './library-dependencies.ts';
import { RoomSection } from './RoomSection.tsx';

interface KeepingViewProps {
  rows: readonly PolicyRow[];
  unreadable: number;
  dependencies: LibraryDependencies;
  onClose(): void;
  /** Told what became of an export or import that was left while it ran. */
  onLeft(sentence: string): void;
  onRemove: Remove;
}

/** What concerns the library as a whole: taking it along, bringing it in, keeping it safe, and deleting it. */
export function KeepingView({ rows, unreadable, dependencies, onClose, onLeft, onRemove }: KeepingViewProps) {
  return (
    <div class="keeping entry-column">
      <BackButton onBack={onClose} />
      <h1 class="site keeping-title">Manage the library</h1>
      <ExportSection policies={rows.length} dependencies={dependencies} onLeft={onLeft} />
      <ImportSection dependencies={dependencies} onLeft={onLeft} />
      <RoomSection dependencies={dependencies} policies={rows.length} />
      <DamageSection unreadable={unreadable} dependencies={dependencies} />
      {rows.length > 0 && <DeleteAllSection policies={rows.length} onDelete={() => onRemove(dependencies.deleteAll)} />}
    </div>
  );
}
