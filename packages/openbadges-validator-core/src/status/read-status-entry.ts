import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';

export interface StatusEntry {
  readonly statusPurpose: string;
  readonly statusListCredential: string;
  readonly statusListIndex: number;
  /** Bits an entry takes. */
  readonly statusSize: number;
  /** Value to message, for developers: it should not be shown to readers (§2.1). */
  readonly statusMessage?: ReadonlyMap<number, string>;
}

const MAX_SIZE = 8;

/**
 * Reads an entry that points into a bitstring (Bitstring Status List §2.1). An entry of several bits must explain its
 * values; one that does not can still be read. Throws a `BadgeError` `model.value`.
 */
export function readStatusEntry(entry: JsonObject): StatusEntry {
  const statusSize = entry['statusSize'] === undefined ? 1 : numberOf(entry, 'statusSize');
  if (statusSize < 1 || statusSize > MAX_SIZE) refuse('statusSize');
  const statusMessage = messagesOf(entry['statusMessage'], statusSize);
  return {
    statusPurpose: textOf(entry, 'statusPurpose'),
    statusListCredential: textOf(entry, 'statusListCredential'),
    statusListIndex: numberOf(entry, 'statusListIndex'),
    statusSize,
    ...(statusMessage && { statusMessage }),
  };
}

function textOf(entry: JsonObject, member: string): string {
  const value: Json | undefined = entry[member];
  return typeof value === 'string' && value !== '' ? value : refuse(member);
}

/** The standard writes numbers as text here; some issuers write them as numbers. They may be of any size. */
function numberOf(entry: JsonObject, member: string): number {
  const value = entry[member];
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : refuse(member);
}

/** One for each value: two for one bit, four for two bits and so on. */
function messagesOf(value: Json | undefined, size: number): ReadonlyMap<number, string> | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length !== 2 ** size) return refuse('statusMessage');
  return new Map((value as readonly Json[]).map(messageOf));
}

function messageOf(value: Json): readonly [number, string] {
  const { status, message } = isJsonObject(value) ? value : {};
  const isHex = typeof status === 'string' && /^0x[\da-f]{1,2}$/i.test(status);
  return isHex && typeof message === 'string' ? [Number(status), message] : refuse('statusMessage');
}

function refuse(member: string): never {
  fail('model.value', { path: `credentialStatus.${member}` });
}
