/** Thrown where a JSON Schema cannot be judged by. `reason` goes into the facts of `schema.unavailable`. */
export class SchemaUnusable extends Error {
  override readonly name = 'SchemaUnusable';
  readonly reason: 'type' | 'number' | 'form' | 'reference' | 'not_given' | 'work';

  constructor(reason: SchemaUnusable['reason'], options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
