import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import type { Session } from '../lib/session.js';
import { fetchNode } from './fetch-node.js';
import { isWebAddress } from './is-web-address.js';
import { restingUrl } from './resting-url.js';
import type { LegacyClass } from './upgrade-1-0.js';
import { upgradeNode } from './upgrade-node.js';

export interface LinkedNode {
  /** In the form of OB 2.0. */
  readonly node: JsonObject;
  /** False where it stood inside the document that links to it, and was judged with that. */
  readonly isFetched: boolean;
}

/**
 * The BadgeClass or issuer that a document links to. One that is written out in place but says that it stands on
 * another host than `host` is read there: whoever wrote this document may write anything about somebody else's.
 *
 * @throws BadgeError `fetch.*`, `model.value`, `hosted.id_mismatch`
 */
export async function loadLinked(
  link: Json | undefined,
  legacyClass: LegacyClass,
  host: string | undefined,
  session: Session,
): Promise<LinkedNode> {
  const id = idOf(link);
  if (isJsonObject(link) && (!isWebAddress(id) || new URL(id).host === host))
    return { node: link, isFetched: false };
  if (!isWebAddress(id)) return fail('model.value', { path: legacyClass === 'Profile' ? 'issuer' : 'badge' });
  return { node: await loadAt(id, legacyClass, session), isFetched: true };
}

/** A document that says it stands on another host is read there, and has to say the same there. */
async function loadAt(url: string, legacyClass: LegacyClass, session: Session): Promise<JsonObject> {
  const node = upgradeNode(await fetchNode(url, session), legacyClass, url);
  const declared = idOf(node);
  const rest = await restingUrl(url, session);
  if (!isWebAddress(declared) || new URL(declared).host === new URL(rest).host) return node;
  const original = upgradeNode(await fetchNode(declared, session), legacyClass, declared);
  const found = (await restingUrl(declared, session)) === declared ? idOf(original) : undefined;
  if (found !== declared) fail('hosted.id_mismatch', { expected: declared, found: String(found) });
  return original;
}
