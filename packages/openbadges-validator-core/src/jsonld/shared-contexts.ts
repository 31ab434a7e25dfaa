import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { loadPinnedContext } from './pinned-contexts.js';

/** What words mean at a place. It is empty where a document begins. */
interface Around {
  readonly mappings: ReadonlyMap<unknown, unknown>;
}

/** A context as the `jsonld` library handles it: what it made of it is kept by what held around it. */
export interface ResolvedContext {
  readonly document: unknown;
  getProcessed(around: Around): unknown;
  setProcessed(around: Around, processed: unknown): void;
}

/** What the library keeps. Where it expects `mappings`, which no JSON can have, it puts JSON for an `@import`. */
interface Processed {
  readonly context: Around;
  readonly events: readonly unknown[];
}

interface Kept {
  readonly document: JsonObject;
  readonly processed: WeakMap<Around, Processed>;
}

/** Real badges make a few dozen that last. Whoever makes more is not helped to fill the memory. */
const MAX_LASTING = 256;

/** By its address, the built-in contexts; by their JSON, as they lose their identity, the parts that terms bring. */
const kept = new Map<string, Kept>();
/** What was made of built-in contexts alone, so that later documents come by it again. */
const lasting = new WeakSet();
let count = 0;

/**
 * A built-in context, or the part of one that a term brings, with what the library made of it for earlier documents: each
 * takes it a millisecond. Undefined for what is not built in. None of it can be of another document: what is made depends on
 * the context and on what holds around it alone, and for whatever a document wrote itself that is an object of its own.
 */
export async function sharedContext(asked: unknown): Promise<ResolvedContext | undefined> {
  const found = typeof asked === 'string' ? await builtIn(asked) : kept.get(JSON.stringify(asked));
  if (found === undefined) return undefined;
  return {
    document: found.document,
    getProcessed: (around) => found.processed.get(around),
    setProcessed: (around, processed) => {
      if (!isProcessed(processed)) return;
      if (around.mappings.size === 0 || lasting.has(around)) {
        if (++count > MAX_LASTING) forget();
        lasting.add(processed.context);
      }
      // A built-in context gives no cause for complaint: what the library keeps with it was wrong with others beside it.
      found.processed.set(around, { context: processed.context, events: [] });
    },
  };
}

async function builtIn(url: string): Promise<Kept | undefined> {
  const known = kept.get(url);
  if (known !== undefined) return known;
  const context = await loadPinnedContext(url);
  if (context !== undefined) register(url, context);
  return kept.get(url);
}

function register(name: string, document: JsonObject): void {
  if (!kept.has(name)) kept.set(name, { document, processed: new WeakMap() });
  for (const term of Object.values(document)) {
    const inner: Json | undefined = isJsonObject(term) ? term['@context'] : undefined;
    if (isJsonObject(inner)) register(JSON.stringify(inner), inner);
  }
}

function forget(): void {
  kept.clear();
  count = 0;
}

function isProcessed(processed: unknown): processed is Processed {
  const { context } = processed as Partial<Processed>;
  return typeof context === 'object' && context.mappings instanceof Map;
}
