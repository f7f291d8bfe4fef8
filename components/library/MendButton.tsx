import { useState } from 'preact/hooks';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import { sayMended } from './DamageSection.tsx';
import type { LibraryDependencies } from './library-dependencies.ts';

interface MendButtonProps {
  mend: LibraryDependencies['mend'];
  /** Called when there may be more to read than before. */
  onMended(): void;
}

/** Mends the library from beside an entry that cannot be read: a damaged version leaves its policy in the list, where nothing else offers it. */
export function MendButton({ mend, onMended }: MendButtonProps) {
  const [told, setTold] = useState('');
  const run = async () => {
    try {
      const result = await mend();
      if (result.outcome === 'failed') return setTold(describeStoreFailure(result.reason));
      setTold(sayMended(result));
      onMended();
    } catch (error) {
      setTold(saySurprise(error));
    }
  };
  return (
    <>
      <button type="button" class="primary" onClick={run}>
        Mend the library
      </button>
      <span role="status">{told}</span>
    </>
  );
}
