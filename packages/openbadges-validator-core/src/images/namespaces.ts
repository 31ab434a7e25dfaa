import { fail } from '../badge-error.js';
import { MAX_XML_DEPTH } from '../limits.js';

/** The XML namespaces in force while a document is read tag by tag; looking one up takes no longer in a deep document. */
export class Namespaces {
  readonly #bound = new Map<string, string[]>();
  readonly #entered: (readonly string[])[] = [];

  /** To be called for each opening tag. Throws a `BadgeError` `work.too_much` where tags nest deeper than any picture. */
  enter(attributes: ReadonlyMap<string, string>): void {
    if (this.#entered.length >= MAX_XML_DEPTH) fail('work.too_much', { what: 'parts', limit: MAX_XML_DEPTH });
    const prefixes: string[] = [];
    for (const [name, uri] of attributes) {
      const prefix = prefixOf(name);
      if (prefix === undefined) continue;
      prefixes.push(prefix);
      const uris = this.#bound.get(prefix);
      if (uris) uris.push(uri);
      else this.#bound.set(prefix, [uri]);
    }
    this.#entered.push(prefixes);
  }

  /** To be called for each closing tag, and behind each empty one. */
  leave(): void {
    for (const prefix of this.#entered.pop() ?? []) this.#bound.get(prefix)?.pop();
  }

  /** The address that a prefix stands for here; the empty prefix is the default namespace. */
  find(prefix: string): string | undefined {
    return this.#bound.get(prefix)?.at(-1);
  }
}

function prefixOf(attribute: string): string | undefined {
  if (attribute === 'xmlns') return '';
  return attribute.startsWith('xmlns:') ? attribute.slice('xmlns:'.length) : undefined;
}
