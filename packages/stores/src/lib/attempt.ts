/** Does something at once, and tells how it went as a promise does. Rejects with the reason of the signal where it is aborted. */
export function attempt<T>(signal: AbortSignal | undefined, work: () => T | PromiseLike<T>): Promise<T> {
  return new Promise((resolve) => {
    signal?.throwIfAborted();
    resolve(work());
  });
}
