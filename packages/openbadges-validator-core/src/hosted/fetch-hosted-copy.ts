import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import type { Session } from '../lib/session.js';
import { fetchNode } from './fetch-node.js';
import { isWebAddress } from './is-web-address.js';
import { restingUrl } from './resting-url.js';
import type { LegacyClass } from './upgrade-1-0.js';
import { upgradeNode } from './upgrade-node.js';

export interface HostedCopy {
  /** In the form of OB 2.0. */
  readonly node: JsonObject;
  /** Where it was read in the end. */
  readonly url: string;
  /** The address that was asked, where the document there says that it is another one's. */
  readonly movedFrom?: string;
}

/**
 * Reads a hosted badge at its own address. When the document there says that its id is another, it is read again at
 * that one, so that a mirror cannot vouch for it; after a redirect to another host, only that host's word is left.
 *
 * @throws BadgeError `fetch.*`, `hosted.id_mismatch`
 */
export async function fetchHostedCopy(
  url: string,
  legacyClass: LegacyClass,
  session: Session,
): Promise<HostedCopy> {
  const node = upgradeNode(await fetchNode(url, session), legacyClass, url);
  const rest = await restingUrl(url, session);
  if (rest !== url) return { node, url: rest, movedFrom: url };
  const declared = idOf(node);
  // A revoked badge may consist of `id` and `revoked` alone; without an id, the address is its id.
  if (declared === undefined || isSameAddress(declared, url)) return { node, url };
  if (!isWebAddress(declared)) return fail('hosted.id_mismatch', { expected: url, found: declared });
  const original = upgradeNode(await fetchNode(declared, session), legacyClass, declared);
  const found = (await restingUrl(declared, session)) === declared ? idOf(original) : undefined;
  if (found !== declared) return fail('hosted.id_mismatch', { expected: declared, found: String(found) });
  return { node: original, url: declared, movedFrom: url };
}

function isSameAddress(one: string, other: string): boolean {
  return one === other || (URL.canParse(one) && new URL(one).href === new URL(other).href);
}
