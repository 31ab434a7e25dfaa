import { freeze } from './lib/freeze.js';
import { RECORD_KINDS, type RecordKind, type RecordOf } from './record-kinds.js';
import type { RecordProblem } from './record-problems.js';

/** A record of some kind. */
export type ParsedRecord = {
  readonly [K in RecordKind]: { readonly kind: K; readonly record: RecordOf<K> };
}[RecordKind];

export type ParseAnswer =
  ({ readonly ok: true } & ParsedRecord) | { readonly ok: false; readonly problem: RecordProblem };

const KIND_OF_TYPE: ReadonlyMap<string, RecordKind> = new Map([
  ...Object.entries(RECORD_KINDS).map(([kind, { type }]) => [type, kind as RecordKind] as const),
  ['AchievementCredential', 'badge'],
]);
const VERSION = 1;
const MAX_TYPES = 20;

/**
 * Reads a parsed JSON value as a record of the kind that its `type` names. Members that no schema knows stay, as they are
 * signed. The answer is a copy, frozen throughout. Says nothing about signatures: `openRecord` does.
 *
 * Problems: `record.malformed`, `record.unknown_kind`, `record.unsupported_version`.
 */
export function parseRecord(value: unknown): ParseAnswer {
  const copy = copyOf(value);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return malformed('');
  const { type, v } = copy as { type?: unknown; v?: unknown };
  const types = (Array.isArray(type) ? type : [type]).slice(0, MAX_TYPES).map(String);
  const kind = types.map((one) => KIND_OF_TYPE.get(one)).find((one) => one !== undefined);
  const name = types.join(' ').slice(0, 200);
  if (kind === undefined) return { ok: false, problem: { code: 'record.unknown_kind', type: name } };
  if (!isStandard(kind) && v !== VERSION) return unsupported(name, v);
  const { success, error } = RECORD_KINDS[kind].schema.safeParse(copy);
  if (!success) return malformed(error.issues[0]?.path.map(String).join('.') ?? '');
  return { ok: true, kind, record: freeze(copy) } as ParseAnswer;
}

function isStandard(kind: RecordKind): boolean {
  return kind === 'badge' || kind === 'endorsement' || kind === 'model';
}

/** What it is as JSON: no getter answers otherwise the second time. Undefined where it cannot be written. */
function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

function unsupported(type: string, version: unknown): ParseAnswer {
  if (typeof version !== 'number') return malformed('v');
  return { ok: false, problem: { code: 'record.unsupported_version', type, version: String(version) } };
}

function malformed(path: string): ParseAnswer {
  return { ok: false, problem: { code: 'record.malformed', path: path.slice(0, 200) } };
}
