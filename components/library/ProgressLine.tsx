interface ProgressLineProps {
  label: string;
  /** 0 to 1. */
  share: number;
  onStop(): void;
}

/** How far a long piece of work is, and the way to end it. */
export function ProgressLine({ label, share, onStop }: ProgressLineProps) {
  const percent = Math.floor(share * 100);
  return (
    <div class="progress">
      <progress max={100} value={percent} aria-label={label} />
      <span>{`${label}: ${percent}\u00a0%`}</span>
      <button type="button" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
