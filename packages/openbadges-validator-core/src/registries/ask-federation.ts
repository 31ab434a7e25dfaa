import { BadgeError, fail } from '../badge-error.js';
import { isJsonObject, type JsonObject } from '../json.js';
import type { Session } from '../lib/session.js';
import { textOf } from '../models/text-of.js';
import type { IssuerRegistry } from '../verify-options.js';
import { readEntityStatement, type EntityStatement } from './read-entity-statement.js';

const SUFFIX = '/.well-known/openid-federation';
const ACCEPT = 'application/entity-statement+jwt';

/**
 * Asks a trust anchor of an OpenID Federation for its statement about an issuer (OpenID Federation 1.0 §8.1): the anchor's
 * configuration is signed with the keys in itself and speaks about itself, and its statement about the issuer is signed with
 * those keys. Undefined where the anchor answers that it has none. Throws a `BadgeError`: `fetch.*`, `proof.*`, `key.*`.
 */
export async function askFederation(
  issuer: string,
  { trustAnchorEC }: Extract<IssuerRegistry, { type: 'oidf' }>,
  session: Session,
): Promise<string | undefined> {
  const anchor = await session.share(`federation ${trustAnchorEC}`, (shared) =>
    readAnchor(trustAnchorEC, shared),
  );
  const answer = await fetchStatement(addressOf(anchor, issuer), session);
  if (answer === undefined) return undefined;
  const statement = await readEntityStatement(answer, anchor.keys, session.now);
  if (statement.iss !== anchor.sub) fail('proof.claim_mismatch', { claim: 'iss' });
  if (statement.sub !== issuer) fail('proof.claim_mismatch', { claim: 'sub' });
  return textOf(entityOf(statement)['organization_name']) ?? issuer;
}

/** The configuration of an entity stands under its own id (§9), and is the one place where it says who it is. */
async function readAnchor(url: string, session: Session): Promise<EntityStatement> {
  const { bytes } = await session.fetchDocument(url, ACCEPT);
  const anchor = await readEntityStatement(decode(bytes), 'own', session.now);
  const isOwn =
    anchor.iss === anchor.sub &&
    (!url.endsWith(SUFFIX) || plain(anchor.sub) === url.slice(0, -SUFFIX.length));
  return isOwn ? anchor : fail('proof.claim_mismatch', { claim: 'iss' });
}

function plain(id: string): string {
  return id.replace(/\/$/, '');
}

/** An id stands in the query as it is, but for what would end it or mean something else there. */
function addressOf(anchor: EntityStatement, issuer: string): string {
  const endpoint = entityOf(anchor)['federation_fetch_endpoint'];
  if (typeof endpoint !== 'string') fail('proof.malformed', { member: 'federation_fetch_endpoint' });
  const sub = encodeURIComponent(issuer).replaceAll('%3A', ':').replaceAll('%2F', '/');
  return `${endpoint}${endpoint.includes('?') ? '&' : '?'}sub=${sub}`;
}

async function fetchStatement(url: string, session: Session): Promise<string | undefined> {
  try {
    return decode((await session.fetchDocument(url, ACCEPT)).bytes);
  } catch (error) {
    const { problem } = error instanceof BadgeError ? error : { problem: undefined };
    if (problem?.code === 'fetch.http_status' && problem.status === 404) return undefined;
    throw error;
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim();
}

function entityOf({ payload }: EntityStatement): JsonObject {
  const { metadata } = payload;
  const entity = isJsonObject(metadata) ? metadata['federation_entity'] : undefined;
  return isJsonObject(entity) ? entity : {};
}
