import { isJsonObject, type Json, type JsonObject } from '../json.js';

/**
 * Brings an assertion of OB 0.5 into the form of 1.0. It carries everything in one document and says nothing of where
 * it stands: `url` is where it was found, when it was found somewhere.
 */
export function upgrade05(assertion: JsonObject, url: string | undefined): JsonObject {
  const badge = isJsonObject(assertion['badge']) ? assertion['badge'] : {};
  const issuer = isJsonObject(badge['issuer']) ? badge['issuer'] : {};
  const absolute = (value: Json | undefined) => resolve(value, issuer['origin']);
  return {
    recipient: upgradeRecipient(assertion),
    issuedOn: assertion['issuedOn'] ?? assertion['issued_on'],
    expires: assertion['expires'],
    evidence: absolute(assertion['evidence']),
    verify: { type: 'hosted', url },
    badge: {
      name: badge['name'],
      description: badge['description'],
      image: absolute(badge['image']),
      criteria: absolute(badge['criteria']),
      issuer: upgradeIssuer(issuer),
      ...(badge['version'] !== undefined && { version: badge['version'] }),
    },
  };
}

function upgradeRecipient({ recipient, salt }: JsonObject): Json | undefined {
  if (typeof recipient !== 'string') return recipient;
  return {
    type: 'email',
    hashed: !recipient.includes('@'),
    identity: recipient,
    ...(salt !== undefined && { salt }),
  };
}

/** What the name cannot be joined with stays, for the model check to refuse. */
function upgradeIssuer(issuer: JsonObject): JsonObject {
  const { name, org, origin, contact } = issuer;
  const isJoined = typeof name === 'string' && typeof org === 'string';
  return {
    id: origin,
    name: isJoined ? `${name}: ${org}` : name,
    url: origin,
    email: contact,
    ...(!isJoined && org !== undefined && { org }),
  };
}

/** Only a path is taken to be relative: other words are left for the model check to refuse. */
function resolve(value: Json | undefined, origin: Json | undefined): Json | undefined {
  if (typeof value !== 'string' || !value.startsWith('/') || typeof origin !== 'string') return value;
  return URL.canParse(value, origin) ? new URL(value, origin).href : value;
}
