export type Attempt<T> = { readonly text: T } | { readonly error: unknown };

/** What came of something that may throw. */
export async function attempt<T extends string | undefined>(action: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { text: await action() };
  } catch (error) {
    return { error };
  }
}

/** In words, with what the `jsonld` library says of it. */
export function tellAttempt(attempt: Attempt<string | undefined>): string {
  if ('text' in attempt) return attempt.text ?? 'declined';
  const { details } = attempt.error as { details?: { event?: unknown; code?: unknown } };
  return `${String(attempt.error)} ${JSON.stringify(details?.event ?? details?.code) ?? ''}`;
}
