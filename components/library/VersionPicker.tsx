import type { VersionRow } from '../../lib/store/database.ts';
import { nameVersion } from './name-version.ts';
import { Select } from './Select.tsx';

interface VersionPickerProps {
  /** Latest first, at least two. */
  versions: readonly VersionRow[];
  chosenId: number;
  locale: string;
  onChoose(id: number): void;
  onRemove(version: VersionRow): void;
}

/** Which of the saved texts is shown, and the way to delete it alone. */
export function VersionPicker({ versions, chosenId, locale, onChoose, onRemove }: VersionPickerProps) {
  const chosen = versions.find(({ id }) => id === chosenId);
  return (
    <div class="version-picker">
      <Select
        label="Version"
        value={String(chosenId)}
        options={versions.map((version, index) => [
          String(version.id),
          `${nameVersion(version, locale)}${index === 0 ? ' (latest)' : ''}`,
        ])}
        onChoose={(id) => onChoose(Number(id))}
      />
      {chosen !== undefined && (
        <button type="button" class="plain" onClick={() => onRemove(chosen)}>
          Delete this version
        </button>
      )}
    </div>
  );
}
