const pauseMilliseconds = 50;

/**
 * Asks again and again until the answer is something else than undefined or false, and gives that answer.
 * `what` names the thing waited for, `limit` is in milliseconds; throws when the time is over, with the last error of `ask`, if any.
 */
export async function waitUntil<Answer>(
  what: string,
  limit: number,
  ask: () => Promise<Answer | undefined | false>,
): Promise<Answer> {
  const deadline = performance.now() + limit;
  let lastError: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      // A page that is just loading refuses to answer; the next attempt may do better, and the last refusal is told below.
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  } while (performance.now() < deadline);
  throw new Error(`Waited ${limit / 1000} s in vain for ${what}`, { cause: lastError });
}

/** Gives what `promise` gives, or throws after `limit` milliseconds, naming `what`. The work itself is not stopped. */
export async function withinTime<Value>(what: string, limit: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${limit / 1000} s in vain for ${what}`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
