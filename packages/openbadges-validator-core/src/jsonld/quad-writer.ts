import type { Quad, Term } from '../rdf/quad.js';
import { decline } from './decline.js';

/** Collects quads as a set. */
export class QuadWriter {
  readonly quads: Quad[] = [];
  readonly #said = new Set<string>();
  /** Literals that were not written as texts. */
  readonly #own = new Set<Term>();
  #blanks = 0;

  blank(): number {
    return this.#blanks++;
  }

  add(subject: Term, predicate: string, object: Term, graph: Term): void {
    // A new blank node is said of once. Between addresses, twins are found when the lines are sorted.
    if (typeof object === 'string' && (typeof subject === 'number' || typeof graph === 'number')) {
      const key = `${subject} ${predicate} ${object} ${graph}`;
      if (this.#said.has(key)) return;
      this.#said.add(key);
    }
    this.quads.push({ subject, predicate, object, graph });
  }

  /**
   * Adds a literal that was no text. The `jsonld` library keeps such a quad twice where another value is written alike
   * (`1` and `"1"`), and so did who signed it: {@link end} leaves that to the library.
   */
  addOwn(subject: Term, predicate: string, object: Term, graph: Term): void {
    this.#own.add(object);
    this.quads.push({ subject, predicate, object, graph });
  }

  end(): { readonly quads: readonly Quad[]; readonly blanks: number } {
    if (this.#own.size > 0) this.#declineTwins();
    return { quads: this.quads, blanks: this.#blanks };
  }

  #declineTwins(): void {
    const seen = new Set<string>();
    for (const { subject, predicate, object, graph } of this.quads) {
      if (!this.#own.has(object)) continue;
      const key = `${subject} ${predicate} ${object} ${graph}`;
      if (seen.has(key)) decline();
      seen.add(key);
    }
  }
}
