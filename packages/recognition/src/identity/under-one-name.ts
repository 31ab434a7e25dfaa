import { freeze } from '../records/lib/freeze.js';
import { readAs } from '../records/signed-form.js';
import type { OpenedRecord } from '../records/open-record.js';

/**
 * Records as they are read where people have had several keys: each person stands in them under her first key, whichever she
 * signed with. So no question asked of them has to know of keys. Digests are those of what was signed, which `signedForm` gives.
 *
 * @param firstKeys each later key, to the first one
 */
export function underOneName(
  opened: readonly OpenedRecord[],
  firstKeys: ReadonlyMap<string, string>,
): readonly OpenedRecord[] {
  if (firstKeys.size === 0) return opened;
  return opened.map((one) => rename(one, firstKeys));
}

function rename(opened: OpenedRecord, firstKeys: ReadonlyMap<string, string>): OpenedRecord {
  // What links two keys is about keys.
  if (opened.kind === 'key-link') return opened;
  const record = renamed(opened.record, firstKeys);
  const isSame = record === opened.record && !opened.signers.some((signer) => firstKeys.has(signer));
  if (isSame && opened.carried.length === 0) return opened;
  if (record !== opened.record) readAs(freeze(record), opened.record);
  const signers = new Set(opened.signers.map((signer) => firstKeys.get(signer) ?? signer));
  return Object.freeze({
    ...opened,
    record,
    signers: Object.freeze([...signers]),
    carried: Object.freeze(underOneName(opened.carried, firstKeys)),
  } as OpenedRecord);
}

/** The same value where nothing in it is one of the keys. */
function renamed<T>(value: T, firstKeys: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return (firstKeys.get(value) ?? value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as Record<string, unknown>);
  const read = members.map(([name, inside]) => [name, renamed(inside, firstKeys)] as const);
  if (read.every(([, inside], at) => inside === members[at]?.[1])) return value;
  return (Array.isArray(value) ? read.map(([, inside]) => inside) : Object.fromEntries(read)) as T;
}
