/**
 * Lets the machine come to rest: tasks that wait are done, and the garbage of one contestant is collected before the next
 * one runs, who would pay for it otherwise.
 */
export async function settle() {
  await new Promise((resolve) => setTimeout(resolve, 0));
  globalThis.gc?.({ type: 'minor' });
  await new Promise((resolve) => setTimeout(resolve, 0));
}
