/** Thrown where a document says something that the specialised path leaves to the `jsonld` library. */
export class Declined extends Error {}

// Made once: its stack tells nothing, and making one costs more than the document that is declined.
const declined = new Declined();

/** Leaves the document to the `jsonld` library, which knows all of JSON-LD and says what is wrong. */
export function decline(): never {
  throw declined;
}
