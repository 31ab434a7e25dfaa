/** Milliseconds of work before the page gets its turn: half a frame. */
const SLICE_MS = 8;

/** Does something with each of many, and lets the page answer in between. Rejects once it is no longer wanted. */
export async function takeTurns<T>(
  all: Iterable<T>,
  work: (one: T) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const one of all) {
    const pending = work(one);
    if (pending) await pending;
    if (performance.now() < until) continue;
    await turn(signal);
    until = performance.now() + SLICE_MS;
  }
}

/** Lets the page answer. Rejects once what comes is no longer wanted. */
export async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
