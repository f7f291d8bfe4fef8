import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** Long enough to be read, in milliseconds. */
const resultStays = 3000;

interface CopyButtonProps {
  text: string;
  /** Completes "Copy ..." for those who do not see the icon. */
  what: string;
  /** A visible word instead of the icon. */
  label?: string;
  copy(text: string): Promise<boolean>;
}

/** Copies a text and says so. */
export function CopyButton({ text, what, label, copy }: CopyButtonProps) {
  const [result, setResult] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (result === 'idle') return;
    const timer = setTimeout(() => setResult('idle'), resultStays);
    return () => clearTimeout(timer);
  }, [result]);
  const copyText = () => {
    copy(text).then(
      (copied) => setResult(copied ? 'copied' : 'refused'),
      () => setResult('refused'),
    );
  };
  return (
    <>
      <button
        type="button"
        class={label === undefined ? 'icon-button' : ''}
        aria-label={`Copy ${what}`}
        onClick={copyText}
      >
        {label ?? <Icon name="copy" />}
      </button>
      <span class="copy-result" role="status">
        {result === 'copied' ? 'Copied' : result === 'refused' ? 'Not copied: the browser refused' : ''}
      </span>
    </>
  );
}
