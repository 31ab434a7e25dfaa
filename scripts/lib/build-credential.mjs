import { createHash } from 'node:crypto';
import { badgeArtAddress } from './badge-art.mjs';

const OPEN_BADGES_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const VCDM_1_CONTEXT = 'https://www.w3.org/2018/credentials/v1';
const VCDM_2_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
const STILL_GOOD_IN = '2037-12-31T23:59:59Z';

/** A urn:uuid that is always the same for one name. */
export function demoUuid(name) {
  const hex = createHash('sha256').update(`commons-badges demo ${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The salted digest that stands for an e-mail address (OB 2.0 and 3.0 IdentityObject). */
export function hashEmail(email, salt) {
  return `sha256$${createHash('sha256')
    .update(email + salt)
    .digest('hex')}`;
}

/**
 * An OB 3.0 credential, not signed yet.
 * @param {object} badge an entry of DEMO_BADGES
 * @param {{issuer: object, holders: Record<string, string>, status?: object}} with the issuer's profile, people's ids, the status entry
 */
export function buildCredential(badge, { issuer, holders, status }) {
  const dates = { from: badge.from, until: badge.until ?? STILL_GOOD_IN };
  const first = badge.signedAs === 'Ed25519Signature2020';
  return {
    '@context': [first ? VCDM_1_CONTEXT : VCDM_2_CONTEXT, OPEN_BADGES_CONTEXT],
    id: demoUuid(badge.id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: badge.name,
    issuer,
    ...(first
      ? { issuanceDate: dates.from, expirationDate: dates.until }
      : { validFrom: dates.from, validUntil: dates.until }),
    credentialSubject: buildSubject(badge, holders),
    evidence: [{ id: `${demoUuid(`${badge.id} evidence`)}`, type: ['Evidence'], ...badge.evidence }],
    ...(status && { credentialStatus: status }),
  };
}

function buildSubject(badge, holders) {
  return {
    ...buildRecipient(badge.holder, holders),
    type: ['AchievementSubject'],
    achievement: buildAchievement(badge),
  };
}

function buildRecipient(holder, holders) {
  const [kind, value] = holder.split(':');
  if (kind === 'name')
    return { identifier: [identity({ hashed: false, identityHash: value, identityType: 'name' })] };
  if (kind !== 'email') return { id: holders[holder] };
  const salt = 'jardin';
  const hash = { hashed: true, identityHash: hashEmail(value, salt), salt, identityType: 'emailAddress' };
  return { identifier: [identity(hash)] };
}

function identity(members) {
  return { type: 'IdentityObject', ...members };
}

function buildAchievement(badge) {
  return {
    id: demoUuid(`${badge.id} achievement`),
    type: ['Achievement'],
    achievementType: 'Badge',
    inLanguage: 'fr',
    name: badge.name,
    description: badge.description,
    criteria: { narrative: badge.criteria },
    image: { id: badgeArtAddress(badge.art), type: 'Image' },
    tag: badge.tags,
    ...(badge.alignment && { alignment: [buildAlignment(badge.alignment)] }),
  };
}

function buildAlignment(alignment) {
  return {
    type: ['Alignment'],
    targetUrl: 'https://joint-research-centre.ec.europa.eu/lifecomp_en',
    ...alignment,
  };
}

/** What another community says of a badge (OB 3.0 EndorsementCredential), not signed yet. */
export function buildEndorsement(badge, issuer) {
  return {
    '@context': [VCDM_2_CONTEXT, OPEN_BADGES_CONTEXT],
    id: demoUuid(`${badge.id} endorsement`),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: `À propos de « ${badge.name} »`,
    issuer,
    validFrom: badge.from,
    validUntil: STILL_GOOD_IN,
    credentialSubject: {
      id: demoUuid(badge.id),
      type: ['EndorsementSubject'],
      endorsementComment: badge.endorsement.comment,
    },
  };
}
