/** An attribute's value where it is one of those that mean something, else the usual one. */
export function oneOf<T extends string>(
  value: string | null,
  choices: Readonly<Record<T, unknown>>,
  usual: T,
): T {
  return value !== null && Object.hasOwn(choices, value) ? (value as T) : usual;
}
