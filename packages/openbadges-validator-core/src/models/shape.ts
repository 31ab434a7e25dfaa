/**
 * What one class of object must look like, as data. Each member is written as the kind of its value and a sign:
 *
 *     'text'    may be there      'text!'   must be there
 *     'text*'   one or several    'text+'   at least one
 *
 * A kind in lower case is a primitive one (see primitive-kinds.ts), one with a capital letter the name of another
 * shape. Several kinds stand with a bar between: `'uri|Profile!'`.
 */
export interface Shape {
  /** `type` must hold one of these. */
  readonly types?: readonly string[];
  readonly members: Readonly<Record<string, string>>;
  /** At least one of these members must be there. */
  readonly oneOf?: readonly string[];
  /** An object without any member says nothing. */
  readonly isFilled?: boolean;
  /** No other member may be there. */
  readonly isClosed?: boolean;
}

export type Shapes = Readonly<Record<string, Shape>>;
