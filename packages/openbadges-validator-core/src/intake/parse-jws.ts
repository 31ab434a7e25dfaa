import { BadgeError, fail } from '../badge-error.js';
import type { CompactJws } from '../badge-document.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { decodeBase64url } from '../lib/base64url.js';
import { passingBase64url } from '../lib/passing-base64url.js';
import { parseJson } from './parse-json.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Takes a compact JWS apart (RFC 7515 §3.1) without judging its signature. An empty signature is taken: it is the
 * business of the algorithm check to refuse `none`.
 *
 * @throws BadgeError `proof.malformed` (member: `parts`, `header`, `payload`, `signature`), `json.*`
 */
export function parseJws(text: string): CompactJws {
  const parts = text.split('.', 4);
  const [header, payload, signature] = parts;
  if (parts.length !== 3 || header === undefined || payload === undefined || signature === undefined) {
    return fail('proof.malformed', { member: 'parts' });
  }
  return {
    header: parsePart(header, 'header'),
    payload: parsePart(payload, 'payload'),
    signed: text.slice(0, text.lastIndexOf('.')),
    signature: decodePart(signature, 'signature'),
  };
}

function parsePart(part: string, member: string): JsonObject {
  const value = parseJson(decodeText(decodePart(part, member, passingBase64url), member));
  return isJsonObject(value) ? value : fail('proof.malformed', { member });
}

function decodePart(part: string, member: string, decode = decodeBase64url): Uint8Array<ArrayBuffer> {
  try {
    return decode(part);
  } catch (error) {
    return fail('proof.malformed', { member }, { cause: error });
  }
}

function decodeText(bytes: Uint8Array, member: string): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new BadgeError({ code: 'proof.malformed', member }, { cause: error });
  }
}
