import type { OpenBadgesVersion } from '../verdict.js';
import { openBadges2Shapes } from './open-badges-2-shapes.js';
import type { Shapes } from './shape.js';

const ASSERTION = {
  id: 'url|urn!',
  uid: 'text',
  recipient: 'IdentityObject!',
  badge: 'url|BadgeClass!',
  verification: 'VerificationObject!',
  issuedOn: 'date!',
  expires: 'date',
  image: 'image|Image',
  evidence: 'url*',
  revoked: 'flag',
};
const BADGE_CLASS = {
  id: 'url|urn',
  name: 'text!',
  description: 'text!',
  image: 'image|Image!',
  criteria: 'url!',
  issuer: 'url|Profile!',
  alignment: 'AlignmentObject*',
  tags: 'text*',
};
const PROFILE = {
  id: 'url|urn',
  name: 'text!',
  url: 'url!',
  description: 'text',
  email: 'email',
  image: 'image|Image',
  revocationList: 'url',
};

/** OB 1.1, in the form of 2.0: addresses are http(s) everywhere, and an issuer needs no e-mail address. */
const SHAPES_1_1: Shapes = {
  ...openBadges2Shapes,
  Assertion: { types: ['Assertion'], members: ASSERTION },
  BadgeClass: { types: ['BadgeClass'], members: BADGE_CLASS },
  Profile: { types: ['Profile', 'Issuer'], members: PROFILE },
  VerificationObject: { members: { type: 'verificationType+', creator: 'url' } },
};

/** OB 1.0: what it has for an id is its `uid`. */
const SHAPES_1_0: Shapes = {
  ...SHAPES_1_1,
  Assertion: { types: ['Assertion'], members: { ...ASSERTION, uid: 'text!' } },
};

/** OB 0.5: one document that says neither where it stands nor, always, when it was issued. */
const SHAPES_0_5: Shapes = {
  ...SHAPES_1_1,
  Assertion: {
    types: ['Assertion'],
    members: { ...ASSERTION, id: 'url', badge: 'BadgeClass!', issuedOn: 'date' },
  },
  BadgeClass: {
    types: ['BadgeClass'],
    members: { ...BADGE_CLASS, issuer: 'Profile!', version: 'text|number' },
  },
  Profile: { types: ['Profile'], members: { ...PROFILE, id: 'origin!', org: 'text' } },
};

/** The classes of the versions before 2.0, for documents that were brought to the form of 2.0. */
export const openBadges1Shapes: ReadonlyMap<OpenBadgesVersion | null, Shapes> = new Map([
  ['0.5', SHAPES_0_5],
  ['1.0', SHAPES_1_0],
  ['1.1', SHAPES_1_1],
]);
