import type { JsonObject } from '../json.js';
import type { Session } from '../lib/session.js';
import type { HashName } from '../lib/digest-text.js';
import { loadOnce } from '../lib/load-once.js';
import { canonizeKnown } from './canonize-known.js';

const loadCanonizeAny = loadOnce(() => import('./canonize-any.js'));

/**
 * Writes a JSON-LD document as canonical N-Quads (RDFC-1.0). A term that no context defines would be left out of what is
 * signed, so it fails. Most badges are read by a path of our own; whatever that does not know goes to the `jsonld`
 * library, which is loaded for it: both give the same text. Throws a `BadgeError`: `context.unknown`, `context.invalid`,
 * `jsonld.dropped_term`, `jsonld.invalid`, `jsonld.too_complex`, `work.too_much`,
 * `fetch.*` (only with `fetchContexts`).
 */
export async function canonize(document: JsonObject, session: Session, hash?: HashName): Promise<string> {
  const text = await canonizeKnown(document, hash);
  if (text !== undefined) return text;
  const { canonizeAny } = await loadCanonizeAny();
  return canonizeAny(document, session, hash);
}
