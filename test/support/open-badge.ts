import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';

/** An OB 3.0 credential that keeps every rule, without a proof; `changes` go over its members. */
export function openBadge(changes: JsonObject = {}): JsonObject {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:0b1a2c3d-0000-4000-8000-000000000001',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Réparer un vélo',
    issuer: { id: 'did:web:atelier.example', type: ['Profile'], name: 'Atelier du Vallon' },
    validFrom: '2026-03-01T10:00:00Z',
    credentialSubject: {
      id: 'did:example:camille',
      type: ['AchievementSubject'],
      achievement: achievement(),
    },
    ...changes,
  };
}

/** The same with changes to its subject. */
export function badgeFor(subject: JsonObject): JsonObject {
  return openBadge({
    credentialSubject: { type: ['AchievementSubject'], achievement: achievement(), ...subject },
  });
}

/** The same with changes to its achievement. */
export function badgeOf(changes: JsonObject): JsonObject {
  return badgeFor({ id: 'did:example:camille', achievement: achievement(changes) });
}

export function achievement(changes: JsonObject = {}): JsonObject {
  return {
    id: 'https://atelier.example/modeles/velo',
    type: ['Achievement'],
    name: 'Réparer un vélo',
    description: 'Démonter, réparer et régler un vélo.',
    criteria: { narrative: 'Réparer trois vélos à l’atelier.' },
    ...changes,
  };
}
