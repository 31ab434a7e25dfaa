import type { Shapes } from './shape.js';

/**
 * The classes of OB 2.0, as far as a reader depends on them. A BadgeClass may go without its picture: it is shown
 * poorer, but is no less true.
 */
export const openBadges2Shapes: Shapes = {
  Assertion: {
    types: ['Assertion'],
    members: {
      id: 'uri!',
      recipient: 'IdentityObject!',
      badge: 'uri|BadgeClass!',
      verification: 'VerificationObject!',
      issuedOn: 'date!',
      expires: 'date',
      image: 'url|Image',
      evidence: 'uri|Evidence*',
      narrative: 'text',
      revoked: 'flag',
      endorsement: 'uri|node*',
    },
  },
  BadgeClass: {
    types: ['BadgeClass'],
    members: {
      id: 'uri',
      name: 'text!',
      description: 'text!',
      image: 'image|Image',
      criteria: 'uri|Criteria!',
      issuer: 'uri|Profile!',
      alignment: 'Alignment*',
      tags: 'text*',
      endorsement: 'uri|node*',
    },
  },
  Profile: {
    types: ['Profile', 'Issuer'],
    members: {
      id: 'uri!',
      name: 'text!',
      url: 'url!',
      email: 'email!',
      image: 'image|Image',
      publicKey: 'uri|CryptographicKey*',
      revocationList: 'uri|node',
      verification: 'node',
    },
  },
  Endorsement: {
    types: ['Endorsement'],
    members: {
      id: 'uri!',
      claim: 'Claim!',
      issuer: 'uri|node!',
      issuedOn: 'date!',
      verification: 'VerificationObject!',
    },
  },
  RevocationList: {
    types: ['RevocationList'],
    members: { id: 'uri!', revokedAssertions: 'uri|node*' },
  },
  CryptographicKey: {
    types: ['CryptographicKey', 'Key'],
    members: { id: 'uri!', owner: 'uri!', publicKeyPem: 'text!' },
  },
  AlignmentObject: { members: { targetName: 'text!', targetUrl: 'url!' } },
  /** A part that names no class can only be asked for the kinds of its members. */
  Part: {
    members: {
      id: 'uri',
      criteria: 'uri|Criteria',
      evidence: 'uri|Evidence*',
      image: 'image|Image',
      related: 'uri|node*',
    },
  },
  IdentityObject: { members: { type: 'text+', hashed: 'flag!', identity: 'text!', salt: 'text' } },
  VerificationObject: { members: { type: 'text+', creator: 'uri' } },
  Criteria: { oneOf: ['narrative', 'id'], members: { id: 'iri', narrative: 'text' } },
  Evidence: { members: { id: 'iri', name: 'text', narrative: 'text', description: 'text', genre: 'text' } },
  Alignment: { members: { targetName: 'text!', targetUrl: 'url!' } },
  Image: { members: { id: 'image!', caption: 'text' } },
  Claim: { members: { id: 'uri!' } },
};
