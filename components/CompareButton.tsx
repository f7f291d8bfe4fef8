import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { Saving } from './saving-hook.ts';

interface CompareButtonProps {
  saving: Saving;
  /** Opens the library's comparison with that text in it. */
  onCompare(versionId: number): void;
}

/** Lays the policy beside others, in the library: what is not kept there cannot be handed over, so that it is saved first, and the button says so. */
export function CompareButton({ saving: { state, save }, onCompare }: CompareButtonProps) {
  const [isWaiting, setWaiting] = useState(false);
  const compare = () => {
    setWaiting(true);
    save().then((versionId) => {
      setWaiting(false);
      if (versionId !== null) onCompare(versionId);
    });
  };
  const name = state.kind === 'saved' ? 'Compare with other policies' : 'Save, and compare with other policies';
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} disabled={isWaiting} onClick={compare}>
      <Icon name="compare" />
    </button>
  );
}
