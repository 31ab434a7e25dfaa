import { detectOldVersion } from '../intake/detect-old-version.js';
import type { JsonObject } from '../json.js';
import { compactTerms } from './compact-terms.js';
import { upgrade05 } from './upgrade-0-5.js';
import { upgrade10, type LegacyClass } from './upgrade-1-0.js';
import { upgrade11 } from './upgrade-1-1.js';

/**
 * Brings a document of any older version into the form of OB 2.0, one version after the other: 0.5, 1.0, 1.1, 2.0. One of
 * 2.0 only gets its short names.
 *
 * @param legacyClass what it is, where it stands: documents of 1.0 do not say
 * @param url where it was found
 */
export function upgradeNode(node: JsonObject, legacyClass: LegacyClass, url: string | undefined): JsonObject {
  switch (detectOldVersion(node)) {
    case '0.5':
      return upgrade11(upgrade10(upgrade05(node, url), legacyClass, url), url);
    case '1.1':
      return upgrade11(compactTerms(node), url);
    case '2.0':
      return compactTerms(node);
    default:
      return upgrade11(upgrade10(node, legacyClass, url), url);
  }
}
