import type { Io } from '../io.js';
import { misuse } from '../usage-error.js';
import { readSource } from './read-source.js';

type TrustedIssuers = readonly string[] | Readonly<Record<string, string>>;

/**
 * Reads a list of known issuers: `["did:web:…"]`, `{ "did:web:…": "name" }`, or a registry of the Digital Credentials Consortium,
 * `{ "registry": { "did:…": { "name": … } } }`. Throws a `UsageError`: `file.*`, `usage.not_a_trust_list`.
 */
export async function readTrustedIssuers(file: string, io: Io): Promise<TrustedIssuers> {
  const bytes = await readSource(file, io);
  return toIssuers(parse(bytes)) ?? misuse('usage.not_a_trust_list', { file });
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function toIssuers(list: unknown): TrustedIssuers | undefined {
  if (Array.isArray(list)) return list.every((id) => typeof id === 'string') ? list : undefined;
  if (!isObject(list)) return undefined;
  const { registry } = list;
  const names = isObject(registry) ? Object.entries(registry).map(toName) : Object.entries(list);
  return names.every(isNamed) ? Object.fromEntries(names) : undefined;
}

function toName([id, entry]: [string, unknown]): [string, unknown] {
  return [id, isObject(entry) ? (entry['name'] ?? id) : undefined];
}

function isNamed(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
