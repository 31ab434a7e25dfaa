/** Gives blank nodes names in the order in which they ask (RDFC-1.0 §4.5). */
export class IdentifierIssuer {
  readonly #prefix: string;
  readonly #issued: Map<number, string>;

  constructor(prefix: string, issued: ReadonlyMap<number, string> = new Map()) {
    this.#prefix = prefix;
    this.#issued = new Map(issued);
  }

  get(blank: number): string | undefined {
    return this.#issued.get(blank);
  }

  issue(blank: number): string {
    const known = this.#issued.get(blank);
    if (known !== undefined) return known;
    const label = `_:${this.#prefix}${this.#issued.size}`;
    this.#issued.set(blank, label);
    return label;
  }

  /** In the order of issue. */
  blanks(): Iterable<number> {
    return this.#issued.keys();
  }

  clone(): IdentifierIssuer {
    return new IdentifierIssuer(this.#prefix, this.#issued);
  }
}
