/** From a moment on, and until another has come: milliseconds since 1970, null where there is no end. */
export interface Period {
  readonly from: number | null;
  readonly until: number | null;
}

export function isWithin(time: number, { from, until }: Period): boolean {
  return (from === null || time >= from) && (until === null || time < until);
}

/** Where both hold. */
export function overlap(one: Period, other: Period): Period {
  return {
    from: pick(Math.max, one.from, other.from),
    until: pick(Math.min, one.until, other.until),
  };
}

function pick(
  choose: (one: number, other: number) => number,
  one: number | null,
  other: number | null,
): number | null {
  return one === null || other === null ? (one ?? other) : choose(one, other);
}
