import type { Shapes } from './shape.js';

/** The members that VCDM 1.1 and 2.0 share, with the looser rule where they differ. */
export const verifiableCredentialShapes: Shapes = {
  VerifiableCredential: {
    types: ['VerifiableCredential'],
    members: {
      id: 'uri',
      type: 'text+',
      issuer: 'uri|Issuer',
      credentialSubject: 'Subject+',
      validFrom: 'stamp',
      validUntil: 'stamp',
      issuanceDate: 'date',
      expirationDate: 'date',
      name: 'languageText*',
      description: 'languageText*',
      credentialSchema: 'Schema*',
      credentialStatus: 'Typed*',
      evidence: 'Typed*',
      refreshService: 'Typed*',
      termsOfUse: 'Typed*',
      renderMethod: 'Typed*',
      confidenceMethod: 'Typed*',
      relatedResource: 'Resource*',
      proof: 'Typed*',
    },
  },
  VerifiablePresentation: {
    types: ['VerifiablePresentation'],
    members: {
      id: 'uri',
      type: 'text+',
      holder: 'uri|Holder',
      verifiableCredential: 'text|Contained*',
      proof: 'Typed*',
    },
  },
  Contained: { types: ['VerifiableCredential', 'EnvelopedVerifiableCredential'], members: { id: 'text' } },
  Issuer: { members: { id: 'uri', name: 'languageText*', description: 'languageText*' } },
  Holder: { members: { id: 'uri!' } },
  Subject: { members: { id: 'uri' }, isFilled: true },
  Schema: { members: { id: 'uri!', type: 'text+' } },
  Resource: {
    members: { id: 'uri!', mediaType: 'text', digestSRI: 'text', digestMultibase: 'text' },
    oneOf: ['digestSRI', 'digestMultibase'],
  },
  Typed: { members: { id: 'uri', type: 'text+' } },
};
