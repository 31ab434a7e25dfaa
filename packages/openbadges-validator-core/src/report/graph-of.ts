import type { Badge, BadgeProfile } from '../badge.js';
import type { JsonObject } from '../json.js';
import type { OpenBadgesVersion } from '../verdict.js';

/**
 * The nodes behind a verified badge, linked by their ids: the award, what it is an award of, and who stands behind it. They
 * are called as their version calls them.
 */
export function graphOf(badge: Badge, version: OpenBadgesVersion | null): readonly JsonObject[] {
  const isCredential = version === '3.0';
  const modelId = badge.achievementId ?? '_:b0';
  return [
    awardOf(badge, modelId, isCredential),
    modelOf(badge, modelId, isCredential),
    profileNode(badge.issuer),
    ...(badge.creator === undefined ? [] : [profileNode(badge.creator)]),
  ];
}

function awardOf(badge: Badge, modelId: string, isCredential: boolean): JsonObject {
  const { id, hashed } = badge.recipient;
  return {
    id: badge.id,
    type: isCredential ? 'OpenBadgeCredential' : 'Assertion',
    [isCredential ? 'achievement' : 'badge']: modelId,
    recipient: { hashed, ...(id !== undefined && { identity: id }) },
    ...(badge.issuedOn !== undefined && { issuedOn: badge.issuedOn }),
    ...(badge.expiresOn !== undefined && { expires: badge.expiresOn }),
  };
}

function modelOf(badge: Badge, modelId: string, isCredential: boolean): JsonObject {
  const { name, description, image, criteria, issuer, creator } = badge;
  return {
    id: modelId,
    type: isCredential ? 'Achievement' : 'BadgeClass',
    name,
    ...(description !== undefined && { description }),
    ...(image !== undefined && { image }),
    ...(criteria !== undefined && { criteria: criteriaNode(criteria) }),
    [isCredential ? 'creator' : 'issuer']: isCredential ? creator?.id : issuer.id,
  };
}

function criteriaNode({ url, narrative }: NonNullable<Badge['criteria']>): JsonObject {
  return { ...(url !== undefined && { id: url }), ...(narrative !== undefined && { narrative }) };
}

function profileNode(profile: BadgeProfile): JsonObject {
  return { type: 'Profile', ...profile };
}
