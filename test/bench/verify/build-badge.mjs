// Badges as they are met: unsigned, and the same for one number each time.

export const CREDENTIALS_2 = 'https://www.w3.org/ns/credentials/v2';
export const OPEN_BADGES_3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
/** A context that no verifier has built in. */
export const OWN_CONTEXT = 'https://atelier.example/terms/v1.json';
export const OWN_TERMS = {
  '@context': { gardenPlot: { '@id': 'https://atelier.example/terms#gardenPlot' } },
};

const WORDS =
  'wiki sewing permaculture bicycle repair moderation radio weaving solar bread garden mapping commons beekeeping archive translation mediation forest seed compost library story circle workshop practice village river'.split(
    ' ',
  );

/** Words that depend on the number alone. */
function words(number, count) {
  return Array.from({ length: count }, (_, position) => {
    const mixed = Math.imul(number * 31 + position * 17 + 7, 0x9e3779b1) >>> 0;
    return WORDS[mixed % WORDS.length];
  }).join(' ');
}

const HOST = 'https://badges.atelier.example';
const pad = (number) => String(number).padStart(2, '0');
const dayOf = (number) =>
  `2025-${pad(1 + (number % 9))}-${pad(1 + (number % 28))}T08:${pad(number % 60)}:00Z`;

/** About 2.0 kB once signed: one achievement with criteria, image and tags. */
export function buildSmallBadge(number, issuer, achievement = number) {
  const title = `Badge ${words(achievement, 3)}`;
  return {
    '@context': [CREDENTIALS_2, OPEN_BADGES_3],
    id: `${HOST}/credentials/${number}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: {
      id: issuer,
      type: ['Profile'],
      name: `Cooperative ${words(achievement, 2)}`,
      url: `${HOST}/issuer`,
      email: 'badges@atelier.example',
    },
    validFrom: dayOf(number),
    awardedDate: dayOf(number),
    credentialSubject: {
      id: `did:example:learner-${number}`,
      type: ['AchievementSubject'],
      achievement: buildAchievement(achievement, title),
    },
  };
}

function buildAchievement(number, title) {
  return {
    id: `${HOST}/achievements/${number}`,
    type: ['Achievement'],
    achievementType: 'Badge',
    name: title,
    description: `Awarded for ${words(number + 1, 18)}.`,
    criteria: {
      narrative: `The learner shows, in front of a peer: ${words(number + 2, 30)}. Then teaches somebody else: ${words(number + 3, 20)}.`,
    },
    image: { id: `${HOST}/images/${number}.svg`, type: 'Image', caption: title },
    tag: [words(number, 1), `${words(number, 1)}-2`, `${words(number, 1)}-3`],
  };
}

/** The small one with evidence and with these endorsements of its achievement: about 4.5 kB signed with two of them. */
export function buildFullBadge(number, issuer, endorsements, achievement = number) {
  const badge = buildSmallBadge(number, issuer, achievement);
  if (endorsements.length > 0) badge.credentialSubject.achievement.endorsement = endorsements;
  return {
    ...badge,
    evidence: [
      {
        id: `https://wiki.atelier.example/?Evidence${number}`,
        type: ['Evidence'],
        name: `Evidence ${number}`,
        narrative: `Notes and photographs: ${words(number + 4, 16)}.`,
        genre: 'Photograph',
      },
    ],
  };
}

/** The full one with a member that only a context of the issuer's own defines. */
export function buildBadgeOfOwnTerms(number, issuer, endorsements) {
  const badge = buildFullBadge(number, issuer, endorsements);
  const subject = { ...badge.credentialSubject, gardenPlot: `Plot ${number}` };
  return { ...badge, '@context': [...badge['@context'], OWN_CONTEXT], credentialSubject: subject };
}

/** What another community says of the achievement of this number. */
export function buildEndorsement(achievement, position, issuer) {
  return {
    '@context': [CREDENTIALS_2, OPEN_BADGES_3],
    id: `${HOST}/endorsements/${achievement}-${position}`,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: `Endorsement of achievement ${achievement}`,
    issuer: { id: issuer, type: ['Profile'], name: `Guild ${words(achievement + position, 2)}` },
    validFrom: '2025-01-15T10:00:00Z',
    credentialSubject: {
      id: `${HOST}/achievements/${achievement}`,
      type: ['EndorsementSubject'],
      endorsementComment: `We have watched learners practise this for two years and recognise it: ${words(achievement + position + 5, 14)}.`,
    },
  };
}
