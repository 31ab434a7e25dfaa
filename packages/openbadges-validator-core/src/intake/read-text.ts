import type { BadgeDocument } from '../badge-document.js';
import { fail } from '../badge-error.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { badgeOfCredential } from '../models/badge-of-credential.js';
import type { Badge } from '../badge.js';
import type { OpenBadgesVersion } from '../verdict.js';
import { detectInput } from './detect-input.js';
import { detectVersion } from './detect-version.js';
import { parseJson } from './parse-json.js';
import { parseJws } from './parse-jws.js';

/** One of these says that a JSON object may be a badge, or a part of one. */
const MARKS = ['@context', 'type', 'recipient', 'badge', 'verify', 'verification'];

/**
 * Reads the text of a credential: JSON, compact JWS or an address.
 *
 * @throws BadgeError `input.not_a_badge`, `json.*`, `proof.malformed`
 */
export async function readText(written: string): Promise<BadgeDocument> {
  const text = written.trim();
  switch (detectInput(text)) {
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
  return { format: 'json', text, ...(await describe(credential)) };
}

async function readJws(text: string): Promise<BadgeDocument> {
  const jws = parseJws(text);
  // VCDM 1.1 §6.3.1 wraps the credential in a claim, VC-JOSE-COSE makes it the payload.
  const { vc } = jws.payload;
  return { format: 'jws', text, jws, ...(await describe(isJsonObject(vc) ? vc : jws.payload)) };
}

async function describe(
  credential: JsonObject,
): Promise<Pick<BadgeDocument, 'openBadgesVersion' | 'credential' | 'declared'>> {
  const openBadgesVersion = detectVersion(credential);
  const declared = openBadgesVersion === null ? undefined : await declaredBy(credential, openBadgesVersion);
  return { openBadgesVersion, credential, ...(declared && { declared }) };
}

/** Badges before 3.0 are upgraded by code of their own, which a page of newer ones never has to load. */
async function declaredBy(credential: JsonObject, version: OpenBadgesVersion): Promise<Badge | undefined> {
  if (version === '3.0') return badgeOfCredential(credential);
  const { toBadge } = await import('../models/to-badge.js');
  return toBadge(credential, version);
}
