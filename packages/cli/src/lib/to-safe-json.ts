/** What `JSON.stringify` leaves as it is, and a terminal does not: C1 controls, DEL, line separators, turned order. */
const STEERING = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** JSON in lines, of the same meaning, that steers no terminal. */
export function toSafeJson(value: unknown): string {
  return escapeSteering(JSON.stringify(value, null, 2));
}

/** The same for JSON that was written by somebody else. */
export function escapeSteering(json: string): string {
  return json.replace(STEERING, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
