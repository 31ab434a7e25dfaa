import type { BadgeDocument, BadgeInput } from '../badge-document.js';
import { fail } from '../badge-error.js';
import { MAX_INPUT_BYTES } from '../limits.js';
import { detectInput } from './detect-input.js';
import { readObject } from './read-object.js';
import { readText } from './read-text.js';

/**
 * Turns an input into a document, believing nothing of it and fetching nothing.
 *
 * @throws BadgeError `input.*`, `image.*`, `json.*`, `proof.malformed`
 * @throws TypeError for what is no input at all: a number, an object that is not plain JSON
 */
export async function readDocument(input: BadgeInput): Promise<BadgeDocument> {
  if (typeof input === 'string') return readWritten(input);
  if (input instanceof Uint8Array) return readBytes(input);
  return readText(readObject(input));
}

async function readBytes(bytes: Uint8Array): Promise<BadgeDocument> {
  checkSize(bytes.length);
  if (detectInput(bytes) !== 'png') return readWritten(decode(bytes), bytes);
  const { readPng } = await import('../images/read-png.js');
  return { ...(await readText(await readPng(bytes))), format: 'png', image: bytes };
}

/** Pictures are read by code of their own, which a page of bare credentials never has to load. */
async function readWritten(input: string, bytes?: Uint8Array): Promise<BadgeDocument> {
  if (bytes === undefined) checkSize(byteLength(input));
  const text = input.trim();
  const format = detectInput(text);
  if (format !== 'svg') return readText(text, format);
  const { readSvg } = await import('../images/read-svg.js');
  return {
    ...(await readText(readSvg(text))),
    format: 'svg',
    image: bytes ?? new TextEncoder().encode(text),
  };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return fail('input.not_a_badge', {}, { cause: error });
  }
}

/** Encodes only a text that may be too long: a letter takes at most three bytes. */
function byteLength(text: string): number {
  if (text.length * 3 <= MAX_INPUT_BYTES || text.length > MAX_INPUT_BYTES) return text.length;
  return new TextEncoder().encode(text).length;
}

function checkSize(bytes: number): void {
  if (bytes > MAX_INPUT_BYTES) fail('input.too_large', { bytes, limit: MAX_INPUT_BYTES });
}
