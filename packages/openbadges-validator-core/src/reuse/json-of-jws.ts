import { decodeBase64url } from '../lib/base64url.js';

/** Shorter parts of a JWS hold neither an algorithm nor a date. */
const LEAST = 10;
/** A text with more parts than this is not looked into: nobody writes one, but to keep readers busy. */
const MOST = 64;

/**
 * The headers and payloads of the compact JWS that stand anywhere in a text, where they are JSON. Undefined for a text that
 * has too many of them.
 */
export function jsonOfJws(text: string): readonly unknown[] | undefined {
  const parts = text
    .split(/[^\w.-]+/)
    .map((word) => word.split('.').filter((part) => part.length >= LEAST))
    .filter(({ length }) => length >= 2)
    .flat();
  return parts.length > MOST ? undefined : parts.map(parsePart).filter((value) => value !== undefined);
}

function parsePart(part: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(decodeBase64url(part)));
  } catch {
    return undefined;
  }
}
