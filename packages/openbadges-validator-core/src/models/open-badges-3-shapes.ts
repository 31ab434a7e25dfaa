import type { Shapes } from './shape.js';

/**
 * The members of OB 3.0 §B that most badges have, and no others: a badge with more of them is judged by the whole table
 * (open-badges-3-further-shapes.ts), which is loaded for it. Lists may also be written as one value, and members that the
 * standard does not name are free: OB 3.0 allows both in JSON-LD.
 */
export const openBadges3Shapes: Shapes = {
  AchievementCredential: {
    types: ['OpenBadgeCredential', 'AchievementCredential'],
    members: {
      id: 'uri!',
      issuer: 'uri|Profile!',
      credentialSubject: 'AchievementSubject!',
      name: 'words',
      description: 'words',
      image: 'uri|Image',
      awardedDate: 'date',
      credentialSchema: 'Identified*',
      credentialStatus: 'Typed*',
      endorsement: 'node*',
      endorsementJwt: 'text*',
    },
  },
  AchievementSubject: {
    types: ['AchievementSubject'],
    members: { id: 'uri', achievement: 'Achievement!', image: 'uri|Image' },
  },
  Achievement: {
    types: ['Achievement'],
    members: {
      id: 'uri!',
      name: 'words!',
      description: 'words!',
      criteria: 'Criteria!',
      image: 'uri|Image',
      creator: 'uri|Profile',
      tag: 'words*',
      inLanguage: 'text',
      achievementType: 'text',
    },
  },
  Profile: {
    types: ['Profile'],
    members: {
      id: 'uri!',
      name: 'words',
      description: 'words',
      url: 'uri',
      email: 'words',
      image: 'uri|Image',
    },
  },
  Criteria: { oneOf: ['narrative', 'id'], members: { id: 'uri', narrative: 'words' } },
  Image: { types: ['Image'], members: { id: 'uri!', caption: 'words' }, isClosed: true },
  Identified: { members: { id: 'uri!', type: 'text+' } },
  Typed: { members: { type: 'text+', id: 'uri' } },
};
