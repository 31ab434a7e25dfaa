import { openBadges3Shapes } from './open-badges-3-shapes.js';
import type { Shape, Shapes } from './shape.js';

const { AchievementCredential, AchievementSubject, Achievement, Profile } = openBadges3Shapes as Readonly<
  Record<'AchievementCredential' | 'AchievementSubject' | 'Achievement' | 'Profile', Shape>
>;
const ENDORSED = { endorsement: 'node*', endorsementJwt: 'text*' };
const SERVED = {
  credentialSchema: 'Identified*',
  credentialStatus: 'Typed*',
  refreshService: 'Identified*',
  termsOfUse: 'Typed*',
};

/**
 * The whole data model of OB 3.0 §B and CLR 2.0 §B. Two rules of the text are not asked for, as real badges break them and
 * nothing is misread by it: `achievementType` may be any word, and a subject may have neither `id` nor `identifier` (that is
 * told as `recipient.missing`).
 */
export const openBadges3FurtherShapes: Shapes = {
  ...openBadges3Shapes,
  AchievementCredential: {
    ...AchievementCredential,
    members: { ...AchievementCredential.members, ...SERVED, evidence: 'Evidence*' },
  },
  EndorsementCredential: {
    types: ['EndorsementCredential'],
    members: {
      id: 'uri!',
      issuer: 'uri|Profile!',
      credentialSubject: 'EndorsementSubject!',
      name: 'words',
      description: 'words',
      awardedDate: 'date',
      evidence: 'Evidence*',
      ...SERVED,
    },
  },
  ClrCredential: {
    types: ['ClrCredential'],
    members: {
      id: 'uri!',
      issuer: 'uri|Profile!',
      credentialSubject: 'ClrSubject!',
      name: 'words',
      description: 'words',
      image: 'uri|Image',
      partial: 'flag',
      awardedDate: 'date',
      evidence: 'Evidence*',
      ...SERVED,
      ...ENDORSED,
    },
  },
  AchievementSubject: {
    ...AchievementSubject,
    members: {
      ...AchievementSubject.members,
      identifier: 'IdentityObject*',
      activityStartDate: 'date',
      activityEndDate: 'date',
      creditsEarned: 'number',
      licenseNumber: 'words',
      narrative: 'words',
      result: 'Result*',
      role: 'words',
      source: 'Profile',
      term: 'words',
    },
  },
  EndorsementSubject: {
    types: ['EndorsementSubject'],
    members: { id: 'uri!', endorsementComment: 'words' },
  },
  ClrSubject: {
    types: ['ClrSubject'],
    members: {
      id: 'uri',
      identifier: 'IdentityObject*',
      verifiableCredential: 'text|Contained+',
      achievement: 'Achievement*',
      association: 'Association*',
    },
  },
  Contained: { types: ['VerifiableCredential'], members: {} },
  Association: {
    types: ['Association'],
    members: { associationType: 'associationType!', sourceId: 'uri!', targetId: 'uri!' },
  },
  Achievement: {
    ...Achievement,
    members: {
      ...Achievement.members,
      ...ENDORSED,
      alignment: 'Alignment*',
      creditsAvailable: 'number',
      fieldOfStudy: 'words',
      humanCode: 'words',
      otherIdentifier: 'IdentifierEntry*',
      related: 'Related*',
      resultDescription: 'ResultDescription*',
      specialization: 'words',
      version: 'words',
    },
  },
  Profile: {
    ...Profile,
    members: {
      ...Profile.members,
      ...ENDORSED,
      phone: 'words',
      address: 'Address',
      otherIdentifier: 'IdentifierEntry*',
      official: 'words',
      parentOrg: 'Profile',
      familyName: 'words',
      givenName: 'words',
      additionalName: 'words',
      patronymicName: 'words',
      honorificPrefix: 'words',
      honorificSuffix: 'words',
      familyNamePrefix: 'words',
      dateOfBirth: 'day',
    },
  },
  IdentityObject: {
    types: ['IdentityObject'],
    members: { hashed: 'flag!', identityHash: 'text!', identityType: 'identifierType!', salt: 'text' },
    isClosed: true,
  },
  IdentifierEntry: {
    types: ['IdentifierEntry'],
    members: { identifier: 'text!', identifierType: 'identifierType!' },
    isClosed: true,
  },
  Alignment: {
    types: ['Alignment'],
    members: {
      targetName: 'words!',
      targetUrl: 'uri!',
      targetType: 'targetType',
      targetCode: 'words',
      targetDescription: 'words',
      targetFramework: 'words',
    },
  },
  Result: {
    types: ['Result'],
    members: {
      achievedLevel: 'uri',
      alignment: 'Alignment*',
      resultDescription: 'uri',
      status: 'resultStatus',
      value: 'words',
    },
  },
  ResultDescription: {
    types: ['ResultDescription'],
    members: {
      id: 'uri!',
      name: 'words!',
      resultType: 'resultType!',
      alignment: 'Alignment*',
      allowedValue: 'words*',
      requiredLevel: 'uri',
      requiredValue: 'words',
      rubricCriterionLevel: 'RubricCriterionLevel*',
      valueMax: 'words',
      valueMin: 'words',
    },
  },
  RubricCriterionLevel: {
    types: ['RubricCriterionLevel'],
    members: {
      id: 'uri!',
      name: 'words!',
      alignment: 'Alignment*',
      description: 'words',
      level: 'words',
      points: 'words',
    },
  },
  Evidence: {
    types: ['Evidence'],
    members: {
      id: 'uri',
      name: 'words',
      narrative: 'words',
      description: 'words',
      genre: 'words',
      audience: 'words',
    },
  },
  Address: {
    types: ['Address'],
    members: {
      addressCountry: 'words',
      addressCountryCode: 'text',
      addressRegion: 'words',
      addressLocality: 'words',
      streetAddress: 'words',
      postOfficeBoxNumber: 'words',
      postalCode: 'words',
      geo: 'GeoCoordinates',
    },
  },
  GeoCoordinates: {
    types: ['GeoCoordinates'],
    members: { latitude: 'number!', longitude: 'number!' },
  },
  Related: { types: ['Related'], members: { id: 'uri!', inLanguage: 'text', version: 'words' } },
};
