/** Letters that steer a terminal or turn the order of letters round: a badge could write a verdict of its own with them. */
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const MOST_LETTERS = 500;

/** Text from outside, on one line, that can do nothing but be read. */
export function printable(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().replace(STEERING, '\uFFFD');
  return line.length <= MOST_LETTERS ? line : `${line.slice(0, MOST_LETTERS).replace(/\p{Cs}$/u, '')}…`;
}
