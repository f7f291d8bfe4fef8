import type { VersionRow } from '../../lib/store/database.ts';
import { nameVersion } from './name-version.ts';
import { Select } from './Select.tsx';

interface VersionPickerProps {
  /** Latest first, those that can be read. */
  versions: readonly VersionRow[];
  /** May be none of these, where it cannot be read. */
  chosenId: number;
  latestId: number;
  locale: string;
  onChoose(id: number): void;
  onRemove(version: VersionRow): void;
}

/** Which of the saved texts is shown, and the way to delete it alone. */
export function VersionPicker({ versions, chosenId, latestId, locale, onChoose, onRemove }: VersionPickerProps) {
  const chosen = versions.find(({ id }) => id === chosenId);
  return (
    <div class="version-picker">
      <Select
        label="Version"
        value={chosen === undefined ? null : String(chosenId)}
        {...(chosen === undefined && { none: 'Choose one that can be read' })}
        options={versions.map((version) => [
          String(version.id),
          `${nameVersion(version, locale)}${version.id === latestId ? ' (latest)' : ''}`,
        ])}
        onChoose={(id) => id !== null && onChoose(Number(id))}
      />
      {chosen !== undefined && (
        <button type="button" class="plain" onClick={() => onRemove(chosen)}>
          Delete this version
        </button>
      )}
    </div>
  );
}
