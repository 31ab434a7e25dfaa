// What the tests use of libraries that carry no types.
declare module 'jsonld' {
  interface Options {
    readonly safe: boolean;
    readonly base: null;
    readonly documentLoader: (url: string) => Promise<object>;
    readonly canonizeOptions?: object;
  }
  /** Makes an instance with a memory of its own. */
  export default function createJsonLd(): {
    canonize(document: unknown, options: Options): Promise<string>;
    expand(document: unknown, options: Options): Promise<object[]>;
    toRDF(document: unknown, options: Options): Promise<object[]>;
  };
}
declare module 'rdf-canonize' {
  export function canonize(dataset: object[] | string, options: object): Promise<string>;
}
