import { sharedContext, type ResolvedContext } from './shared-contexts.js';

/** What the library asks for, among other things: `context` is one, or a list of them. */
interface Asked {
  readonly context: unknown;
  /** The addresses that were followed to get here: the library ends at more than ten. */
  readonly cycles?: Set<unknown>;
}

export interface Resolver {
  resolve(asked: Asked): Promise<readonly ResolvedContext[]>;
}

/**
 * Finds contexts for one document: built-in ones with what was made of them before, as long as it `mayShare`, all others by
 * the library's own resolver, which is made for this document alone.
 */
export function createContextResolver(own: Resolver, mayShare: () => boolean): Resolver {
  const met = new Set<unknown>();
  const resolveOne = async (asked: Required<Asked>): Promise<readonly ResolvedContext[]> => {
    const { context, cycles } = asked;
    const shared = mayShare() ? await sharedContext(context) : undefined;
    if (shared === undefined) return own.resolve({ ...asked, context: [context] });
    // As the library does, which looks for an address once and then has it at hand.
    if (typeof context === 'string' && !met.has(context)) cycles.add(context);
    met.add(context);
    return [shared];
  };
  return {
    async resolve(asked) {
      const { cycles = new Set() } = asked;
      const resolved: ResolvedContext[] = [];
      for (const context of listOf(asked.context))
        resolved.push(...(await resolveOne({ ...asked, context, cycles })));
      return resolved;
    },
  };
}

/** The library wraps a context in an object of which it is the only member, or does not. */
function listOf(context: unknown): readonly unknown[] {
  const wrapped = typeof context === 'object' && context !== null && '@context' in context;
  const inner = wrapped && context['@context'] ? context['@context'] : context;
  return Array.isArray(inner) ? (inner as readonly unknown[]) : [inner];
}
