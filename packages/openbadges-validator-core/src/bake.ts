import { readObject } from './intake/read-object.js';

/**
 * Bakes a badge into a picture, so that the picture carries it: a PNG in an `iTXt` chunk (OB3 §5.3.1), an SVG in an element
 * (OB3 §5.3.2); a badge of before 3.0 as the baking specification of OB 2.0 says. A badge that is in the picture already is
 * replaced; everything else of it stays byte for byte. Before the answer is given it is read back.
 *
 * The text of a credential goes in as it is given. What an SVG cannot hold is written there in another way that means the
 * same: line ends as `\n`, and the two letters that XML forbids as JSON escapes.
 *
 * @param image bytes of a PNG, bytes or text of an SVG
 * @param credential JSON text, compact JWS or parsed JSON; of badges before 3.0 also the address
 * @throws BadgeError `image.damaged`, `image.unsupported` (neither PNG nor SVG, or an SVG that is not in UTF-8),
 *   `input.not_a_badge`, `input.too_large`, `proof.missing` (an unsigned badge of 3.0), `json.*`, `proof.malformed`
 * @throws TypeError when the credential is neither text nor a plain JSON object
 */
export async function bake(
  image: Uint8Array | string,
  credential: string | object,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = typeof credential === 'string' ? credential : readObject(credential);
  const { bakeText } = await import('./images/bake-text.js');
  return bakeText(image, text);
}
