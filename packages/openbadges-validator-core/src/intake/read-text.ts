import type { BadgeDocument, BadgeFormat } from '../badge-document.js';
import { fail } from '../badge-error.js';
import { isJsonObject } from '../json.js';
import { detectInput } from './detect-input.js';
import { detectVersion } from './detect-version.js';
import { parseJson } from './parse-json.js';
import { loadOnce } from '../lib/load-once.js';

const loadParseJws = loadOnce(() => import('./parse-jws.js'));

/** One of these says that a JSON object may be a badge, or a part of one. */
const MARKS = ['@context', 'type', 'recipient', 'badge', 'verify', 'verification'];

/**
 * Reads the text of a credential: JSON, compact JWS or an address. `format`: where it is known already.
 *
 * @throws BadgeError `input.not_a_badge`, `json.*`, `proof.malformed`
 */
export async function readText(written: string, format?: BadgeFormat): Promise<BadgeDocument> {
  const text = written.trim();
  switch (format ?? detectInput(text)) {
    case 'json':
      return readJson(text);
    case 'jws':
      return readJws(text);
    case 'url':
      return { format: 'url', openBadgesVersion: null, text, url: text };
    default:
      return fail('input.not_a_badge', {});
  }
}

async function readJson(text: string): Promise<BadgeDocument> {
  const credential = parseJson(text);
  if (!isJsonObject(credential) || !MARKS.some((mark) => credential[mark] !== undefined)) {
    return fail('input.not_a_badge', {});
  }
  return { format: 'json', text, credential, openBadgesVersion: await detectVersion(credential) };
}

async function readJws(text: string): Promise<BadgeDocument> {
  const { parseJws } = await loadParseJws();
  const jws = parseJws(text);
  // VCDM 1.1 §6.3.1 wraps the credential in a claim, VC-JOSE-COSE makes it the payload.
  const { vc } = jws.payload;
  const credential = isJsonObject(vc) ? vc : jws.payload;
  return { format: 'jws', text, jws, credential, openBadgesVersion: await detectVersion(credential) };
}
