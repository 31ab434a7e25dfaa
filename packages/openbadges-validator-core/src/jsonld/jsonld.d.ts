// The library carries no types: what is used of it is written down where it is used, in canonize.ts.
declare module 'jsonld' {
  const jsonld: unknown;
  export default jsonld;
}
