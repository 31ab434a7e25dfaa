import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';

const HOST = 'https://atelier.example';
const V2 = 'https://w3id.org/openbadges/v2';

export const ASSERTION_URL = `${HOST}/attributions/1.json`;
export const CLASS_URL = `${HOST}/modeles/velo.json`;
export const ISSUER_URL = `${HOST}/atelier.json`;

/** A hosted assertion of OB 2.0 that keeps every rule; `changes` go over its members. */
export function assertion(changes: JsonObject = {}): JsonObject {
  return {
    '@context': V2,
    type: 'Assertion',
    id: ASSERTION_URL,
    recipient: { type: 'email', hashed: false, identity: 'camille@example.org' },
    badge: CLASS_URL,
    verification: { type: 'HostedBadge' },
    issuedOn: '2026-03-01T10:00:00Z',
    ...changes,
  };
}

export function badgeClass(changes: JsonObject = {}): JsonObject {
  return {
    '@context': V2,
    type: 'BadgeClass',
    id: CLASS_URL,
    name: 'Réparer un vélo',
    description: 'Démonter, réparer et régler un vélo.',
    image: `${HOST}/velo.png`,
    criteria: { narrative: 'Réparer trois vélos à l’atelier.' },
    issuer: ISSUER_URL,
    ...changes,
  };
}

export function issuer(changes: JsonObject = {}): JsonObject {
  return {
    '@context': V2,
    type: 'Profile',
    id: ISSUER_URL,
    name: 'Atelier du Vallon',
    url: HOST,
    email: 'bonjour@atelier.example',
    ...changes,
  };
}

/** The three documents where they stand; `changes` put others there, or a status. */
export function hostedWeb(changes: Readonly<Record<string, object | string | number>> = {}) {
  return { [ASSERTION_URL]: assertion(), [CLASS_URL]: badgeClass(), [ISSUER_URL]: issuer(), ...changes };
}
