import { BadgeError } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { Check } from '../verdict.js';
import { fetchNode } from './fetch-node.js';
import { isWebAddress } from './is-web-address.js';

const SOURCE = 'OB2 RevocationList';

/**
 * Looks a signed badge up in its issuer's revocation list: the one of OB 2.0 (`revokedAssertions`), or the map from
 * `uid` to reason of OB 1.x.
 */
export async function checkRevocationList(
  assertion: JsonObject,
  issuer: JsonObject,
  session: Session,
): Promise<Check> {
  const link = issuer['revocationList'];
  if (link === undefined || link === null) return { id: 'status', outcome: 'pass', source: SOURCE };
  const url = idOf(link);
  if (!isWebAddress(url)) {
    return problemCheck('status', 'unchecked', SOURCE, { code: 'status.list_invalid', url: url ?? '' });
  }
  try {
    return judge(await fetchNode(url, session), assertion, url);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return problemCheck('status', 'unchecked', SOURCE, { code: 'status.unavailable', url });
  }
}

function judge(list: JsonObject, assertion: JsonObject, url: string): Check {
  const names = [assertion['id'], assertion['uid']].filter((name) => typeof name === 'string');
  const { revokedAssertions } = list;
  if (revokedAssertions !== undefined && !Array.isArray(revokedAssertions)) {
    return problemCheck('status', 'unchecked', SOURCE, { code: 'status.list_invalid', url });
  }
  const entry =
    revokedAssertions === undefined ? findLegacy(list, names) : findEntry(toArray(revokedAssertions), names);
  if (entry === undefined) return { id: 'status', outcome: 'pass', source: SOURCE };
  const reason = typeof entry === 'string' ? { reason: entry } : {};
  return problemCheck('status', 'fail', SOURCE, { code: 'status.revoked', ...reason });
}

/** The reason of the entry, or true without one. */
function findEntry(entries: readonly Json[], names: readonly string[]): string | true | undefined {
  const entry = entries.find((item) => namesOf(item).some((name) => names.includes(name)));
  if (entry === undefined) return undefined;
  const reason = isJsonObject(entry) ? entry['revocationReason'] : undefined;
  return typeof reason === 'string' ? reason : true;
}

function namesOf(entry: Json): readonly string[] {
  const names = isJsonObject(entry) ? [entry['id'], entry['uid']] : [entry];
  return names.filter((name) => typeof name === 'string');
}

function findLegacy(list: JsonObject, names: readonly string[]): string | true | undefined {
  const name = names.find((candidate) => Object.hasOwn(list, candidate));
  if (name === undefined) return undefined;
  const reason = list[name];
  return typeof reason === 'string' ? reason : true;
}
