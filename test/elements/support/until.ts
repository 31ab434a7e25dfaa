/** Waits for something to come true, for at most eight seconds, and gives it. */
export async function until<T>(
  look: () => T | PromiseLike<T>,
  what = String(look),
): Promise<Exclude<T, null | undefined | false>> {
  const end = performance.now() + 8000;
  while (performance.now() < end) {
    const seen = await look();
    if (isTrue(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`it never came true: ${what}`);
}

function isTrue<T>(seen: T): seen is Exclude<T, null | undefined | false> {
  return seen !== null && seen !== undefined && seen !== false;
}
