import type { Shapes } from './shape.js';

/**
 * The data model of OB 3.0 §B, as far as a reader depends on it. Lists may also be written as one value, and members
 * that are not named here are free: OB 3.0 allows both in JSON-LD. Two rules of the text are not asked for, as they are
 * not in its schema or only bear on display: a subject with neither `id` nor `identifier` (wallets issue many) shows no
 * recipient, and `achievementType` may be any word.
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
      evidence: 'Evidence*',
      credentialSchema: 'Identified*',
      credentialStatus: 'Typed*',
      refreshService: 'Typed*',
      termsOfUse: 'Typed*',
      endorsement: 'node*',
      endorsementJwt: 'text*',
    },
  },
  EndorsementCredential: {
    types: ['EndorsementCredential'],
    members: {
      id: 'uri!',
      issuer: 'uri|Profile!',
      credentialSubject: 'EndorsementSubject!',
      name: 'words',
      credentialSchema: 'Identified*',
      credentialStatus: 'Typed*',
      refreshService: 'Typed*',
      termsOfUse: 'Typed*',
    },
  },
  ClrCredential: {
    types: ['ClrCredential'],
    members: { id: 'uri!', issuer: 'uri|Profile!', credentialSubject: 'node!', credentialStatus: 'Typed*' },
  },
  AchievementSubject: {
    types: ['AchievementSubject'],
    members: {
      id: 'uri',
      identifier: 'IdentityObject*',
      achievement: 'Achievement!',
      image: 'uri|Image',
      narrative: 'words',
      result: 'Result*',
      source: 'Profile',
    },
  },
  EndorsementSubject: {
    types: ['EndorsementSubject'],
    members: { id: 'uri!', endorsementComment: 'words' },
  },
  Achievement: {
    types: ['Achievement'],
    members: {
      id: 'uri!',
      name: 'words!',
      description: 'words!',
      criteria: 'Criteria!',
      achievementType: 'text',
      alignment: 'Alignment*',
      creator: 'uri|Profile',
      image: 'uri|Image',
      otherIdentifier: 'IdentifierEntry*',
      related: 'Related*',
      resultDescription: 'ResultDescription*',
      tag: 'words*',
      endorsement: 'node*',
      endorsementJwt: 'text*',
    },
  },
  Profile: {
    types: ['Profile'],
    members: {
      id: 'uri!',
      name: 'words',
      url: 'uri',
      email: 'words',
      image: 'uri|Image',
      address: 'Address',
      otherIdentifier: 'IdentifierEntry*',
      parentOrg: 'Profile',
      endorsement: 'node*',
      endorsementJwt: 'text*',
    },
  },
  IdentityObject: {
    types: ['IdentityObject'],
    members: { hashed: 'flag!', identityHash: 'text!', identityType: 'identifierType!', salt: 'text' },
  },
  IdentifierEntry: {
    types: ['IdentifierEntry'],
    members: { identifier: 'text!', identifierType: 'identifierType!' },
  },
  Criteria: { oneOf: ['narrative', 'id'], members: { id: 'uri', narrative: 'words' } },
  Alignment: {
    types: ['Alignment'],
    members: { targetName: 'words!', targetUrl: 'uri!', targetType: 'targetType' },
  },
  Result: {
    types: ['Result'],
    members: {
      achievedLevel: 'uri',
      alignment: 'Alignment*',
      resultDescription: 'uri',
      status: 'resultStatus',
    },
  },
  ResultDescription: {
    types: ['ResultDescription'],
    members: {
      id: 'uri!',
      name: 'words!',
      resultType: 'resultType!',
      alignment: 'Alignment*',
      rubricCriterionLevel: 'RubricCriterionLevel*',
    },
  },
  RubricCriterionLevel: {
    types: ['RubricCriterionLevel'],
    members: { id: 'uri!', name: 'words!', alignment: 'Alignment*' },
  },
  Image: { types: ['Image'], members: { id: 'uri!' } },
  Evidence: { types: ['Evidence'], members: { id: 'uri', name: 'words', narrative: 'words' } },
  Address: { types: ['Address'], members: {} },
  Related: { types: ['Related'], members: { id: 'uri!' } },
  Identified: { members: { id: 'uri!', type: 'text+' } },
  Typed: { members: { type: 'text+', id: 'uri' } },
};
