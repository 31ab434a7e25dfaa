/** ISO 8601 in UTC, to the second. */
export function toSeconds(time: Date | number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
