import type { Shapes } from './shape.js';

/** What each of the classes that stand on their own may have (OB2 Properties). */
const SHARED = { related: 'iri|node*', version: 'text|number', endorsement: 'iri|jws|node*' };

/** The classes of OB 2.0 (OB2 Open Badges Vocabulary). */
export const openBadges2Shapes: Shapes = {
  Assertion: {
    types: ['Assertion'],
    members: {
      id: 'iri!',
      recipient: 'IdentityObject!',
      badge: 'iri|BadgeClass!',
      verification: 'VerificationObject!',
      issuedOn: 'date!',
      expires: 'date',
      image: 'url|HostedImage',
      evidence: 'iri|Evidence*',
      narrative: 'text',
      revoked: 'flag',
      revocationReason: 'text',
      uid: 'text',
      ...SHARED,
    },
  },
  BadgeClass: {
    types: ['BadgeClass'],
    members: {
      id: 'iri!',
      name: 'text!',
      description: 'text!',
      image: 'image|Image!',
      criteria: 'iri|Criteria!',
      issuer: 'iri|Profile!',
      alignment: 'AlignmentObject*',
      tags: 'text*',
      ...SHARED,
    },
  },
  Profile: {
    types: ['Profile', 'Issuer'],
    members: {
      id: 'iri!',
      name: 'text!',
      url: 'url!',
      email: 'email!',
      description: 'text',
      telephone: 'text',
      image: 'image|Image',
      publicKey: 'iri|CryptographicKey*',
      revocationList: 'iri|RevocationList',
      verification: 'IssuerVerification',
      ...SHARED,
    },
  },
  Endorsement: {
    types: ['Endorsement'],
    members: {
      id: 'iri!',
      claim: 'iri|Claim!',
      issuer: 'iri|Profile!',
      issuedOn: 'date!',
      verification: 'VerificationObject!',
      ...SHARED,
    },
  },
  RevocationList: {
    types: ['RevocationList'],
    oneOf: ['revokedAssertions'],
    members: { id: 'iri', issuer: 'iri|node', revokedAssertions: 'iri|RevokedAssertion*' },
  },
  RevokedAssertion: {
    oneOf: ['id', 'uid'],
    members: { id: 'iri', uid: 'text', revoked: 'flag', revocationReason: 'text' },
  },
  CryptographicKey: { members: { id: 'iri', owner: 'iri', publicKeyPem: 'text' } },
  AlignmentObject: {
    members: {
      targetName: 'text!',
      targetUrl: 'url!',
      targetDescription: 'text',
      targetFramework: 'text',
      targetCode: 'text',
    },
  },
  IdentityObject: { members: { type: 'identityType+', hashed: 'flag!', identity: 'text!', salt: 'text' } },
  VerificationObject: { members: { type: 'text+', creator: 'iri|CryptographicKey' } },
  IssuerVerification: {
    members: {
      type: 'text*',
      verificationProperty: 'property',
      startsWith: 'url*',
      allowedOrigins: 'hostname*',
    },
  },
  Criteria: { oneOf: ['narrative', 'id'], members: { id: 'iri', narrative: 'text' } },
  Evidence: {
    members: {
      id: 'iri',
      name: 'text',
      narrative: 'text',
      description: 'text',
      genre: 'text',
      audience: 'text',
    },
  },
  Image: { members: { id: 'image!', caption: 'text', author: 'iri|node' } },
  /** A picture that a badge is baked into has to be published (OB2 Assertion `image`). */
  HostedImage: { members: { id: 'url!', caption: 'text', author: 'iri|node' } },
  Claim: { members: { id: 'iri!', endorsementComment: 'text' } },
  /** A part that names no class can only be asked for the kinds of its members. */
  Part: {
    members: {
      id: 'iri',
      criteria: 'iri|Criteria',
      evidence: 'iri|Evidence*',
      image: 'image|Image',
      alignment: 'AlignmentObject*',
      related: 'iri|node*',
    },
  },
};
