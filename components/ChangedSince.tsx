import { formatDay } from './format-date.ts';
import { Icon } from './Icon.tsx';
import type { Saving } from './saving-hook.ts';

interface ChangedSinceProps {
  saving: Saving;
  locale: string;
  /** Opens the comparison of two saved versions. */
  onCompare(policyId: number, before: number, after: number): void;
}

/** Says that the policy has changed since it was saved, and leads to what changed. The text at hand is saved on the way, since both are needed. */
export function ChangedSince({ saving: { state, earlier, save }, locale, onCompare }: ChangedSinceProps) {
  if (earlier === null) return null;
  const savedId = state.kind === 'saved' ? state.versionId : null;
  const compare = async () => {
    const versionId = savedId ?? (await save());
    if (versionId !== null) onCompare(earlier.policyId, earlier.versionId, versionId);
  };
  return (
    <button type="button" class="changed-since" disabled={state.kind === 'saving'} onClick={compare}>
      <span class="changed-since-text">{`Changed since you saved it on ${formatDay(earlier.savedAt, locale)}`}</span>
      <span class="changed-since-action">{savedId === null ? 'Save and compare' : 'Compare'}</span>
      <Icon name="next" />
    </button>
  );
}
