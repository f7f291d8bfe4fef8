/** Stands where the summary will stand, in the same layout, so that nothing jumps. */
export function Skeleton() {
  return (
    <div class="skeleton">
      <p class="said-only" role="status">
        Reading the policy
      </p>
      <div class="policy-header" aria-hidden="true">
        <span class="bar bar-site" />
        <span class="bar bar-long" />
        <span class="bar bar-middle" />
        <span class="bar bar-short" />
      </div>
      <div class="section" aria-hidden="true">
        <span class="bar bar-title" />
        <span class="bar bar-row" />
        <span class="bar bar-row" />
        <span class="bar bar-row" />
        <span class="bar bar-row" />
      </div>
      <div class="section" aria-hidden="true">
        <span class="bar bar-title" />
        <span class="bar bar-row" />
        <span class="bar bar-row" />
      </div>
      <div class="section" aria-hidden="true">
        <span class="bar bar-row" />
        <span class="bar bar-row" />
        <span class="bar bar-row" />
        <span class="bar bar-row" />
      </div>
    </div>
  );
}
