import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import type { Session } from '../lib/session.js';
import type { OpenBadgesVersion } from '../verdict.js';
import { fetchOriginal } from './fetch-original.js';
import { isWebAddress } from './is-web-address.js';
import type { LegacyClass } from './upgrade-1-0.js';

export interface LinkedNode {
  /** In the form of OB 2.0. */
  readonly node: JsonObject;
  /** Where it was read; undefined where it stood inside the document that links to it, and was judged with that. */
  readonly url?: string;
  /** For which it was written; null where it does not say. */
  readonly version: OpenBadgesVersion | null;
  /** The address that was asked, where the document there says that it is another one's. */
  readonly movedFrom?: string;
}

/**
 * The BadgeClass or issuer that a document links to. One that is written out in place but has an address is read there:
 * whoever wrote this document may write anything about somebody else's, and about a neighbour's on the same host.
 *
 * @throws BadgeError `fetch.*`, `model.value`, `hosted.id_mismatch`
 */
export async function loadLinked(
  link: Json | undefined,
  legacyClass: LegacyClass,
  session: Session,
): Promise<LinkedNode> {
  const id = idOf(link);
  if (isWebAddress(id)) return fetchOriginal(id, legacyClass, session);
  if (isJsonObject(link)) return { node: link, version: null };
  return fail('model.value', { path: legacyClass === 'Profile' ? 'issuer' : 'badge' });
}
