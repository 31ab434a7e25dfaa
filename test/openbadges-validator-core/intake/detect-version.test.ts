import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectVersion } from '../../../packages/openbadges-validator-core/src/intake/detect-version.js';
import { openBadge } from '../../support/open-badge.js';
import { assertion } from '../../support/hosted-badge.js';

const VC1 = 'https://www.w3.org/2018/credentials/v1';
const VC2 = 'https://www.w3.org/ns/credentials/v2';

describe('detectVersion', () => {
  for (const [why, credential, version] of [
    ['an OB 3.0 credential', openBadge(), '3.0'],
    ['one whose type is wrong, by its context', openBadge({ type: ['VerifiableCredential'] }), '3.0'],
    ['one whose context is missing, by its type', openBadge({ '@context': [VC2] }), '3.0'],
    ['an endorsement', { '@context': VC1, type: ['VerifiableCredential', 'EndorsementCredential'] }, '3.0'],
    ['another credential of VCDM 2.0', { '@context': [VC2], type: ['VerifiableCredential'] }, null],
    ['another credential of VCDM 1.1', { '@context': VC1, type: 'VerifiableCredential' }, null],
    ['a presentation without context', { type: ['VerifiablePresentation'] }, null],
    ['an assertion of 2.0', assertion(), '2.0'],
    ['one with further contexts', assertion({ '@context': ['https://w3id.org/openbadges/v2', {}] }), '2.0'],
    [
      'one that spells the vocabulary out',
      assertion({ '@context': { obi: 'https://w3id.org/openbadges#' } }),
      '2.0',
    ],
    ['one with an unknown context', assertion({ '@context': 'https://w3id.org/openbadges/invalid' }), '2.0'],
    ['one without context', { verification: { type: 'HostedBadge' } }, '2.0'],
    ['an assertion of 1.1', { '@context': 'https://w3id.org/openbadges/v1', uid: '1' }, '1.1'],
    ['an assertion of 1.0', { uid: '1', verify: { type: 'hosted' }, recipient: {} }, '1.0'],
    ['one that lacks its uid', { recipient: { identity: 'a' }, badge: 'https://example.org' }, '1.0'],
    ['an assertion of 0.5', { recipient: 'camille@example.org', badge: { name: 'x' } }, '0.5'],
    ['one without recipient', { recipient: null, issued_on: '2012-01-01', badge: {} }, '0.5'],
    ['anything else', { '@context': 'https://schema.org', type: 'Person' }, null],
    ['an empty object', {}, null],
  ] as const) {
    it(`says ${version ?? 'none'} for ${why}`, async () => {
      assert.equal(await detectVersion(credential), version);
    });
  }
});
