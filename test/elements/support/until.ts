/** Waits for something to come true, for at most three seconds, and gives it. */
export async function until<T>(look: () => T, what = String(look)): Promise<NonNullable<T>> {
  const end = performance.now() + 3000;
  while (performance.now() < end) {
    const seen = look();
    if (seen !== null && seen !== undefined && seen !== false) return seen as NonNullable<T>;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`it never came true: ${what}`);
}
