/** Asks `load` at the first call and gives its answer to every later one too, unless it failed: then the next call tries again. */
export function loadOnce<Answer extends { outcome: string }>(load: () => Promise<Answer>): () => Promise<Answer> {
  let loading: Promise<Answer> | null = null;
  return async () => {
    loading ??= load();
    const asked = loading;
    const answer = await asked;
    if (answer.outcome === 'failed' && loading === asked) loading = null;
    return answer;
  };
}
