import { BadgeError } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { Check } from '../verdict.js';
import { STATUS_READERS } from './index.js';
import type { JudgeList, StatusReader } from './status-reader.js';

const SOURCE = 'OB3 §9.1.4';
const MAX_ENTRIES = 8;

/**
 * Asks each entry of `credentialStatus` whether the credential still stands. To be called only once its proof holds:
 * addresses of an unproven document are not fetched. A status that cannot be read is `unchecked`, never passed.
 */
export async function checkStatus(
  credential: JsonObject,
  session: Session,
  judgeList: JudgeList,
): Promise<readonly Check[]> {
  const entries = toArray(credential['credentialStatus']);
  if (entries.length === 0) return [{ id: 'status', outcome: 'skipped', source: SOURCE }];
  if (entries.length > MAX_ENTRIES) {
    return [problemCheck('status', 'fail', SOURCE, { code: 'model.value', path: 'credentialStatus' })];
  }
  return Promise.all(entries.map((entry) => checkEntry(entry, credential, session, judgeList)));
}

async function checkEntry(
  entry: Json,
  credential: JsonObject,
  session: Session,
  judgeList: JudgeList,
): Promise<Check> {
  if (!isJsonObject(entry)) {
    return problemCheck('status', 'fail', SOURCE, { code: 'model.value', path: 'credentialStatus' });
  }
  const read = readerOf(entry);
  if (read === undefined) {
    const type = typesOf(entry).join(' ');
    return problemCheck('status', 'unchecked', SOURCE, { code: 'status.unsupported', type });
  }
  try {
    return await read(entry, credential, session, judgeList);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return problemCheck('status', error.code === 'model.value' ? 'fail' : 'unchecked', SOURCE, error.problem);
  }
}

function typesOf(entry: JsonObject): readonly string[] {
  return toArray(entry['type']).filter((type) => typeof type === 'string');
}

function readerOf(entry: JsonObject): StatusReader | undefined {
  return typesOf(entry)
    .map((type) => STATUS_READERS.get(type))
    .find((read) => read !== undefined);
}
