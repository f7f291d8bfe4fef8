/** Stands where the summary will stand, in the same layout, so that nothing jumps. */
export function Skeleton() {
  return (
    <>
      <div class="policy-header">
        <span class="bar bar-site" />
        <p role="status">Reading the policy</p>
        <span class="bar bar-line" />
        <span class="bar bar-line bar-short" />
      </div>
      <div class="popup-body skeleton-body" aria-hidden="true">
        <SkeletonSection titled rows={5} />
        <SkeletonSection titled rows={3} />
        <SkeletonSection rows={6} />
      </div>
      <footer class="footer">
        <p class="footer-line">Read on your computer. Nothing is sent.</p>
      </footer>
    </>
  );
}

function SkeletonSection({ titled = false, rows }: { titled?: boolean; rows: number }) {
  return (
    <div class="section">
      {titled && <span class="bar bar-title" />}
      {[...Array(rows).keys()].map((row) => (
        <span key={row} class="bar bar-row" />
      ))}
    </div>
  );
}
