import type { JsonObject } from '../json.js';
import { canonicalizeDataset } from '../rdf/canonicalize-dataset.js';
import type { HashName } from '../lib/digest-text.js';
import { Declined } from './decline.js';
import { ContextMissing, loadPinnedContext } from './pinned-contexts.js';
import { toQuads, type Dataset } from './to-quads.js';

/**
 * Writes a JSON-LD document as canonical N-Quads (RDFC-1.0), where it uses only built-in contexts and simple words of its
 * own, as nearly all badges do. `undefined`: it says something else, which the `jsonld` library knows. Throws a
 * `BadgeError`: `jsonld.too_complex`, `crypto.unavailable`.
 */
export async function canonizeKnown(document: JsonObject, hash?: HashName): Promise<string | undefined> {
  const dataset = await readKnown(document);
  if (dataset === undefined) return undefined;
  const { text, isContested } = await canonicalizeDataset(dataset.quads, dataset.blanks, hash);
  // Whoever signed it did so with that library, and what it wrote depends on the names that it gave to blank nodes.
  return isContested ? undefined : text;
}

async function readKnown(document: JsonObject): Promise<Dataset | undefined> {
  for (;;) {
    try {
      return toQuads(document);
    } catch (error) {
      if (error instanceof Declined) return undefined;
      if (!(error instanceof ContextMissing)) throw error;
      if (!(await loadPinnedContext(error.url))) return undefined;
    }
  }
}
