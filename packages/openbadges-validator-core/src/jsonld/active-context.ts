import type { JsonObject } from '../json.js';

/** What a term means (JSON-LD 1.1 API §4.2.1), as far as it is needed to write quads. */
export interface Term {
  /** An address, `@id` or `@type`; `null`: the term is taken out of use. */
  readonly iri: string | null;
  /** The address as N-Quads writes it. */
  readonly predicate: string;
  /** `@id`, `@vocab`, `@json`, `@none` or an address. */
  readonly type: string | undefined;
  /** What follows the quotes of a literal: `^^<…>`, nothing for plain text; `undefined`: the value says its own. */
  readonly datatype: string | undefined;
  /** The containers as they are written, sorted; `undefined` where there is no such member. */
  readonly container: string | undefined;
  /** The context that holds inside the term's value, or inside objects of this type; `null`: no word means anything there. */
  readonly context: JsonObject | null | undefined;
  readonly isProtected: boolean;
  readonly isPrefix: boolean;
}

/** What all terms mean at one place of a document. Never changed once it is made. */
export interface ActiveContext {
  readonly terms: ReadonlyMap<string, Term>;
  /** The words that stand for `@id` and for `@type`, with themselves. */
  readonly idNames: readonly string[];
  readonly typeNames: readonly string[];
  /** What to return to inside the next object, where this one holds for one object only (a context by type). */
  readonly previous: ActiveContext | undefined;
  /** Contexts that were made from this one, by what made them. */
  readonly derived: Map<unknown, ActiveContext>;
  readonly derivedByType: Map<unknown, ActiveContext>;
}
