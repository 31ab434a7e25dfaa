import type { Badge } from 'openbadges-validator-core';

/** A badge with everything it must have, and what a test wants to say of it. */
export function buildBadge(changes: Partial<Badge> = {}): Badge {
  return {
    id: 'urn:uuid:1',
    name: 'Tenir un cercle de parole',
    issuer: { id: 'https://cergy.example/', name: 'Jardin de Cergy' },
    recipient: { id: 'did:key:zAda', name: 'Ada', hashed: false },
    issuedOn: '2025-03-06T00:00:00Z',
    achievementId: 'urn:model:cercle',
    evidence: [],
    alignments: [],
    tags: [],
    endorsementCount: 0,
    ...changes,
  };
}
