import { fail } from '../badge-error.js';
import { detectOldVersion } from '../intake/detect-old-version.js';
import type { JsonObject } from '../json.js';
import { countValues } from '../lib/count-values.js';
import { idOf } from '../lib/id-of.js';
import type { Session } from '../lib/session.js';
import type { OpenBadgesVersion } from '../verdict.js';
import { fetchNode } from './fetch-node.js';
import { isAddressOf } from './is-address-of.js';
import { isWebAddress } from './is-web-address.js';
import { restingUrl } from './resting-url.js';
import type { LegacyClass } from './upgrade-1-0.js';
import { upgradeNode } from './upgrade-node.js';

export interface Original {
  /** In the form of OB 2.0. */
  readonly node: JsonObject;
  /** For which it was written; null where it does not say. */
  readonly version: OpenBadgesVersion | null;
  /** Where it was read in the end. */
  readonly url: string;
  /** The address that was asked, where the document there says that it is another one's. */
  readonly movedFrom?: string;
}

/**
 * Reads a document at its own address. When the one that stands there says that its id is another, it is read again at
 * that one, so that neither a mirror nor a neighbour on the same host can vouch for it. After a redirect to another host
 * only that host's word is left.
 *
 * @throws BadgeError `fetch.*`, `hosted.id_mismatch`, `work.too_much`
 */
export async function fetchOriginal(
  url: string,
  legacyClass: LegacyClass,
  session: Session,
): Promise<Original> {
  const { end, rest } = await restingUrl(url, session);
  const found = await readAt(url, rest, legacyClass, session);
  const moved = rest === url ? {} : { movedFrom: url };
  const declared = idOf(found.node);
  // A revoked badge may consist of `id` and `revoked` alone; without an id, the address is its id.
  if (declared === undefined || [rest, end].some((address) => isAddressOf(declared, address))) {
    return { ...found, ...moved };
  }
  if (!isWebAddress(declared)) return { ...found, movedFrom: url };
  const original = await readAt(declared, declared, legacyClass, session);
  const again = await restingUrl(declared, session);
  const name = idOf(original.node);
  if (again.rest !== declared || name === undefined || !isAddressOf(name, declared)) {
    return fail('hosted.id_mismatch', { expected: declared, found: String(name) });
  }
  return { ...original, movedFrom: url };
}

async function readAt(
  url: string,
  rest: string,
  legacyClass: LegacyClass,
  session: Session,
): Promise<Original> {
  const written = await fetchNode(url, session);
  session.spend('values', countValues(written));
  return { node: upgradeNode(written, legacyClass, rest), version: detectOldVersion(written), url: rest };
}
