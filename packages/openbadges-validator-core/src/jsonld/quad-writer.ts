import { fail } from '../badge-error.js';
import type { Quad, Term } from '../rdf/quad.js';
import { quadKey } from '../rdf/quad-key.js';
import { decline } from './decline.js';

/** A name may be long, and is written with each statement: so many letters are twice what a document may have. */
const MAX_LETTERS = 16 * 1024 * 1024;

/** Collects quads. One that is said twice stands there twice. Throws a `BadgeError` `jsonld.too_complex` where they are endless. */
export class QuadWriter {
  readonly quads: Quad[] = [];
  /** Literals that were not written as texts. */
  readonly #own = new Set<Term>();
  #blanks = 0;
  #letters = 0;

  blank(): number {
    return this.#blanks++;
  }

  add(subject: Term, predicate: string, object: Term, graph: Term): void {
    this.#letters += lengthOf(subject) + predicate.length + lengthOf(object);
    if (this.#letters > MAX_LETTERS) fail('jsonld.too_complex', {});
    this.quads.push({ subject, predicate, object, graph });
  }

  /**
   * Adds a literal that was no text. The `jsonld` library keeps such a quad twice where another value is written alike
   * (`1` and `"1"`), and so did who signed it: {@link end} leaves that to the library.
   */
  addOwn(subject: Term, predicate: string, object: Term, graph: Term): void {
    this.#own.add(object);
    this.add(subject, predicate, object, graph);
  }

  end(): { readonly quads: readonly Quad[]; readonly blanks: number } {
    if (this.#own.size > 0) this.#declineTwins();
    return { quads: this.quads, blanks: this.#blanks };
  }

  #declineTwins(): void {
    const seen = new Set<string>();
    for (const quad of this.quads) {
      if (!this.#own.has(quad.object)) continue;
      const key = quadKey(quad);
      if (seen.has(key)) decline();
      seen.add(key);
    }
  }
}

function lengthOf(term: Term): number {
  return typeof term === 'number' ? 0 : term.length;
}
