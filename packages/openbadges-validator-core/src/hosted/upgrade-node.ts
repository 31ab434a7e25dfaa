import { detectOldVersion } from '../intake/detect-old-version.js';
import type { JsonObject } from '../json.js';
import type { OpenBadgesVersion } from '../verdict.js';
import { upgrade05 } from './upgrade-0-5.js';
import { upgrade10, type LegacyClass } from './upgrade-1-0.js';
import { upgrade11 } from './upgrade-1-1.js';

/**
 * Brings a document of any older version into the form of OB 2.0; one of 2.0 only gets the names that were renamed.
 *
 * @param legacyClass what it is, where it stands: documents of 1.x do not say
 * @param url where it was found
 */
export function upgradeNode(node: JsonObject, legacyClass: LegacyClass, url: string | undefined): JsonObject {
  const version: OpenBadgesVersion | null = detectOldVersion(node);
  if (version === '0.5') return upgrade11(upgrade05(node, url));
  if (version === '2.0') return renameVerify(node);
  return upgrade11(upgrade10(node, legacyClass, url));
}

/** Some issuers of 2.0 kept the old name; the vocabulary knows both. */
function renameVerify(node: JsonObject): JsonObject {
  const { verify, ...rest } = node;
  if (verify === undefined || node['verification'] !== undefined) return node;
  return { ...rest, verification: verify };
}
