const SIGNED = new WeakMap<object, object>();

/** A record as it was signed, where it is read in other words: with the first key of a person who has had several. */
export function signedForm<R extends object>(record: R): R {
  return (SIGNED.get(record) as R | undefined) ?? record;
}

/** Notes that a record is read in the place of another one. */
export function readAs(read: object, signed: object): void {
  SIGNED.set(read, signedForm(signed));
}
