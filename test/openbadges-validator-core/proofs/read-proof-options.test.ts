import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProofOptions } from '../../../packages/openbadges-validator-core/src/proofs/read-proof-options.js';
import { NOW } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';

const PROOF = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  created: '2026-04-01T00:00:00Z',
  verificationMethod: 'https://atelier.example/issuer#key-1',
  proofPurpose: 'assertionMethod',
  proofValue: 'zStV1DL6CwTryKyV',
};
const codeOf = (changes: object, purposes = ['assertionMethod']) =>
  caughtCode(() => readProofOptions({ ...PROOF, ...changes }, purposes, 'z', NOW));

describe('readProofOptions', () => {
  it('reads the method, the purpose and the bytes of the signature', () => {
    const { verificationMethod, purpose, value } = readProofOptions(PROOF, ['assertionMethod'], 'z', NOW);
    assert.equal(verificationMethod, PROOF.verificationMethod);
    assert.equal(purpose, 'assertionMethod');
    assert.equal(Buffer.from(value).toString(), 'hello world');
  });

  for (const [member, value] of [
    ['proofPurpose', undefined],
    ['proofPurpose', 5],
    ['verificationMethod', undefined],
    ['verificationMethod', 'key-1'],
    ['verificationMethod', { id: 'x' }],
    ['verificationMethod', 'did:'],
    ['proofValue', undefined],
    ['proofValue', 'StV1DL6CwTryKyV'],
    ['proofValue', 'uaGVsbG8'],
    ['proofValue', 'z0OIl'],
    ['proofValue', 'z'],
    ['proofValue', ['z2']],
    ['created', '2026-04-01'],
    ['created', '2026-13-01T00:00:00Z'],
    ['created', '2026-02-30T00:00:00Z'],
    ['created', 1_775_000_000],
    ['expires', 'never'],
  ] as const) {
    it(`refuses ${member}: ${JSON.stringify(value)}`, () => {
      const proof = { ...PROOF, [member]: value } as never;
      const problem = { code: 'proof.malformed', member };
      assert.throws(() => readProofOptions(proof, ['assertionMethod'], 'z', NOW), { problem });
    });
  }

  it('takes the one spelling of the value that the suite asks for', () => {
    const proof = { ...PROOF, proofValue: 'uaGVsbG8' };
    const { value } = readProofOptions(proof, ['assertionMethod'], 'u', NOW);
    assert.equal(Buffer.from(value).toString(), 'hello');
    assert.throws(() => readProofOptions(PROOF, ['assertionMethod'], 'u', NOW), {
      problem: { code: 'proof.malformed', member: 'proofValue' },
    });
  });

  it('asks for the purpose that the caller asks for', async () => {
    assert.equal(await codeOf({}, ['authentication']), 'proof.purpose');
    assert.equal(await codeOf({ proofPurpose: 'authentication' }), 'proof.purpose');
    assert.equal(
      await codeOf({ proofPurpose: 'authentication' }, ['authentication', 'assertionMethod']),
      'none',
    );
  });

  for (const [created, code] of [
    ['2026-06-01T00:00:59Z', 'none'],
    ['2026-06-01T02:00:00+02:00', 'none'],
    ['2026-06-01T00:01:01Z', 'proof.not_yet_valid'],
    ['2026-06-01T00:01:01', 'proof.not_yet_valid'],
    ['2026-06-01T00:00:00', 'none'],
    [undefined, 'none'],
  ] as const) {
    it(`answers ${code} for a proof made at ${created}`, async () => {
      assert.equal(await codeOf({ created }), code);
    });
  }

  it('ends with the proof', async () => {
    assert.equal(await codeOf({ expires: '2026-06-01T00:00:01Z' }), 'none');
    assert.equal(await codeOf({ expires: '2026-06-01T00:00:00Z' }), 'proof.expired');
  });
});
