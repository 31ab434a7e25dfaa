/** A day as one writes it in a sentence: « 3 mars 2026 ». */
export function formatDay(moment: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(Date.parse(moment));
}

/** The same with its hour. */
export function formatMoment(moment: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    Date.parse(moment),
  );
}
