/** The id of what is written as its id alone or as an object with it. */
export function idOf(value: string | { readonly id: string }): string {
  return typeof value === 'string' ? value : value.id;
}
