declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
    /** `static`: the document never changes, so what was made of it may be kept between calls. */
    readonly tag?: 'static';
  }

  interface CanonizeOptions {
    readonly safe: true;
    readonly base: null;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    readonly canonizeOptions: {
      readonly algorithm: 'RDFC-1.0';
      readonly format: 'application/n-quads';
      readonly maxWorkFactor: number;
    };
  }

  const jsonld: { canonize(input: unknown, options: CanonizeOptions): Promise<string> };
  export default jsonld;
}
