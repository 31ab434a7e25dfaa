import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkJwtClaims } from '../../../packages/openbadges-validator-core/src/proofs/check-jwt-claims.js';
import { NOW } from '../../support/build-session.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { claimsOf } from '../fixtures/sign-jwt.js';

const CREDENTIAL = buildCredential('https://atelier.example/issuer');
const SECONDS = NOW.getTime() / 1000;

function tell(claims: object, strict = true, credential: object = CREDENTIAL): readonly string[] {
  const payload = JSON.parse(JSON.stringify({ ...claimsOf(CREDENTIAL), ...claims })) as never;
  return checkJwtClaims(payload, credential as never, strict, NOW).map((check) =>
    [check.id, check.outcome, check.code, check.code === 'proof.claim_mismatch' ? check.claim : '']
      .join(' ')
      .trim(),
  );
}

describe('checkJwtClaims', () => {
  it('has nothing to say when all four repeat the badge', () => {
    assert.deepEqual(tell({}), []);
    assert.deepEqual(tell({}, false), []);
  });

  it('fails each that says something else, strict or not', () => {
    for (const [claim, value] of [
      ['iss', 'x'],
      ['sub', 'x'],
      ['jti', 'x'],
      ['nbf', 0],
      ['nbf', '2026-03-01T00:00:00Z'],
      ['iss', null],
    ] as const) {
      assert.deepEqual(tell({ [claim]: value }, false), [`proof fail proof.claim_mismatch ${claim}`]);
    }
  });

  it('asks for all of them only where the standard does', () => {
    const none = { iss: undefined, sub: undefined, jti: undefined, nbf: undefined };
    assert.deepEqual(tell(none, false), []);
    assert.deepEqual(tell(none), [
      'proof fail proof.claim_mismatch iss',
      'proof fail proof.claim_mismatch jti',
      'proof warn proof.claim_mismatch sub',
      'proof fail proof.claim_mismatch nbf',
    ]);
  });

  it('takes the holder for the one who issued a presentation', () => {
    const presentation = { type: ['VerifiablePresentation'], holder: 'did:example:alice' };
    const claims = { sub: undefined, jti: undefined, nbf: undefined };
    assert.deepEqual(tell({ ...claims, iss: 'did:example:alice' }, false, presentation), []);
    assert.deepEqual(tell({ ...claims, iss: 'did:example:bob' }, false, presentation), [
      'proof fail proof.claim_mismatch iss',
    ]);
  });

  it('asks no subject of a badge that knows its holder by a hash alone', () => {
    const { id: _, ...subject } = CREDENTIAL['credentialSubject'] as { id: string };
    assert.deepEqual(tell({ sub: undefined }, true, { ...CREDENTIAL, credentialSubject: subject }), []);
  });

  it('compares with the date of the older data model as well', () => {
    const { validFrom: _, ...rest } = CREDENTIAL;
    assert.deepEqual(tell({}, true, { ...rest, issuanceDate: '2026-03-01T00:00:00Z' }), []);
    assert.deepEqual(tell({}, true, { ...rest, issuanceDate: '2026-03-02T00:00:00Z' }), [
      'proof fail proof.claim_mismatch nbf',
    ]);
  });

  it('takes a time with a fraction for the second it stands in', () => {
    assert.deepEqual(tell({ nbf: Date.parse('2026-03-01T00:00:00Z') / 1000 + 0.9 }), []);
  });

  it('expires with the token, to the second', () => {
    assert.deepEqual(tell({ exp: SECONDS + 1 }), []);
    assert.deepEqual(tell({ exp: SECONDS }), ['dates fail date.expired']);
    assert.deepEqual(tell({ exp: 1e300 }), []);
    assert.deepEqual(tell({ exp: -1e300 }), ['dates fail date.expired']);
    assert.deepEqual(tell({ exp: 'never' }), ['proof fail proof.claim_mismatch exp']);
  });

  it('allows a minute between two clocks', () => {
    const at = (seconds: number) => ({ ...CREDENTIAL, validFrom: new Date(seconds * 1000).toISOString() });
    assert.deepEqual(tell({ nbf: SECONDS + 60 }, true, at(SECONDS + 60)), []);
    assert.deepEqual(tell({ nbf: SECONDS + 61 }, true, at(SECONDS + 61)), ['dates fail date.not_yet_valid']);
  });
});
