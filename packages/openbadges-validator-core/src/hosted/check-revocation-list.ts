import { BadgeError } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import { checkShape } from '../models/check-shape.js';
import { openBadges2Kinds } from '../models/open-badges-2-kinds.js';
import { openBadges2Shapes } from '../models/open-badges-2-shapes.js';
import type { Check } from '../verdict.js';
import { compactTerms } from './compact-terms.js';
import { fetchNode } from './fetch-node.js';
import { isWebAddress } from './is-web-address.js';
import { revocationReason } from './revocation-reason.js';

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
  if (!isWebAddress(url)) return unusable(url ?? '');
  try {
    return judge(compactTerms(await fetchNode(url, session)), assertion, issuer, url);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return problemCheck('status', 'unchecked', SOURCE, { code: 'status.unavailable', url });
  }
}

function judge(list: JsonObject, assertion: JsonObject, issuer: JsonObject, url: string): Check {
  const names = [assertion['id'], assertion['uid']].filter((name) => typeof name === 'string');
  const isNew =
    list['@context'] !== undefined || hasType(list, 'RevocationList') || 'revokedAssertions' in list;
  const reason = isNew ? findEntry(toArray(list['revokedAssertions']), names) : findLegacy(list, names);
  if (reason !== undefined)
    return problemCheck('status', 'fail', SOURCE, { code: 'status.revoked', ...reason });
  if (isNew && !isUsable(list, issuer)) return unusable(url);
  return { id: 'status', outcome: 'pass', source: SOURCE };
}

function unusable(url: string): Check {
  return problemCheck('status', 'unchecked', SOURCE, { code: 'status.list_invalid', url });
}

/** A list that is badly written, or another issuer's, cannot say that a badge is not in it. */
function isUsable(list: JsonObject, issuer: JsonObject): boolean {
  const owner = idOf(list['issuer']);
  const whole = { type: 'RevocationList', ...list };
  const problems = checkShape(whole, 'RevocationList', openBadges2Shapes, openBadges2Kinds);
  return problems.length === 0 && (owner === undefined || owner === idOf(issuer));
}

type Reason = { readonly reason?: string };

function findEntry(entries: readonly Json[], names: readonly string[]): Reason | undefined {
  const entry = entries.find((item) => namesOf(item).some((name) => names.includes(name)));
  if (entry === undefined) return undefined;
  return isJsonObject(entry) ? revocationReason(entry) : {};
}

/** An entry may say of itself that it is revoked no more. */
function namesOf(entry: Json): readonly string[] {
  if (isJsonObject(entry) && entry['revoked'] === false) return [];
  const names = isJsonObject(entry) ? [entry['id'], entry['uid']] : [entry];
  return names.filter((name) => typeof name === 'string');
}

function findLegacy(list: JsonObject, names: readonly string[]): Reason | undefined {
  const name = names.find((candidate) => Object.hasOwn(list, candidate));
  if (name === undefined) return undefined;
  const reason = list[name];
  return typeof reason === 'string' && reason !== '' ? { reason } : {};
}
