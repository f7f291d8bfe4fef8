interface PageChangedProps {
  /** The page holds other text now than what is shown. */
  changed: boolean;
  onReadAgain(): void;
}

/** Offers to read a page anew that has changed since; below the summary, so that nothing in it jumps. */
export function PageChanged({ changed, onReadAgain }: PageChangedProps) {
  return (
    <div class="page-changed" data-changed={changed}>
      {/* Stands there before it says anything, or screen readers would not read it out. */}
      <span role="status">{changed ? 'The page has changed.' : ''}</span>
      {changed && (
        <button type="button" onClick={onReadAgain}>
          Read again
        </button>
      )}
    </div>
  );
}
