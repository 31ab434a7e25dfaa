/** Names with the words of a language between them, as « Ana, Bo et Cléo »: each name as it was given, text or more. */
export function amongNames<T>(names: readonly T[], list: Intl.ListFormat): readonly (string | T)[] {
  const places = names.map((_, place) => String(place));
  return list
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? (names[Number(value)] ?? '') : value));
}
