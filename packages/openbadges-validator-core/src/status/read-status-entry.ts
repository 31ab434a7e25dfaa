import { fail } from '../badge-error.js';
import type { Json, JsonObject } from '../json.js';

export interface StatusEntry {
  readonly statusPurpose: string;
  readonly statusListCredential: string;
  readonly statusListIndex: number;
  /** Bits an entry takes. */
  readonly statusSize: number;
}

const MAX_SIZE = 8;

/** Reads an entry that points into a bitstring (Bitstring Status List §2.1). Throws a `BadgeError` `model.value`. */
export function readStatusEntry(entry: JsonObject): StatusEntry {
  const statusSize = entry['statusSize'] === undefined ? 1 : numberOf(entry, 'statusSize');
  if (statusSize < 1 || statusSize > MAX_SIZE) refuse('statusSize');
  return {
    statusPurpose: textOf(entry, 'statusPurpose'),
    statusListCredential: textOf(entry, 'statusListCredential'),
    statusListIndex: numberOf(entry, 'statusListIndex'),
    statusSize,
  };
}

function textOf(entry: JsonObject, member: string): string {
  const value: Json | undefined = entry[member];
  return typeof value === 'string' && value !== '' ? value : refuse(member);
}

/** The standard writes numbers as text here; some issuers write them as numbers. */
function numberOf(entry: JsonObject, member: string): number {
  const value = entry[member];
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : refuse(member);
}

function refuse(member: string): never {
  fail('model.value', { path: `credentialStatus.${member}` });
}
