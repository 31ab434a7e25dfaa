import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode, encode } from 'cborg';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import { verifyProof } from '../../../packages/openbadges-validator-core/src/verify-proof.js';
import { NOW } from '../../support/build-session.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { changeAt, leavesOf } from '../fixtures/change-at.js';
import { createEcdsaIssuer } from '../fixtures/create-ecdsa-issuer.js';
import { createIssuer } from '../fixtures/create-issuer.js';
import { disclose, signForDisclosure } from '../fixtures/disclose-credential.js';
import { tell } from '../fixtures/find-check.js';
import type { Signed } from '../fixtures/sign-credential.js';

const EVERYTHING = ['/id', '/name', '/credentialSubject'];
const subject = {
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        hashed: false,
        identityType: 'emailAddress',
        identityHash: 'alice@example.org',
      },
    ],
    achievement: {
      id: 'https://atelier.example/badges/velo',
      type: ['Achievement'],
      name: 'Réparer un vélo 😀',
      description: 'Sait changer une chambre à air.',
      criteria: { narrative: 'Devant témoin.' },
    },
  },
};

async function buildDisclosed(pointers = EVERYTHING): Promise<{ base: Signed; shown: Signed }> {
  const issuer = await createEcdsaIssuer('P-256');
  const base = await signForDisclosure(buildCredential(issuer.id, subject), issuer);
  return { base, shown: await disclose(base, pointers) };
}

type Parts = [Uint8Array, Uint8Array, Uint8Array[], Map<number, Uint8Array>, number[]];

/** The same proof with another value. */
function withParts(shown: Signed, change: (parts: Parts) => unknown): object {
  const value = Buffer.from(String(shown.proof['proofValue']).slice(1), 'base64url');
  const parts = decode(value.subarray(3), { useMaps: true }) as Parts;
  const changed = Buffer.concat([value.subarray(0, 3), encode(change(parts))]);
  return { ...shown, proof: { ...shown.proof, proofValue: `u${changed.toString('base64url')}` } };
}

const judge = async (input: object) => {
  const { outcome, code } = await verifyProof(input, { now: NOW });
  return [outcome, code].filter(Boolean).join(' ');
};

describe('ecdsa-sd-2023', () => {
  it('holds for a badge of which all is shown', async () => {
    const { shown } = await buildDisclosed();
    assert.equal((await verify(shown, { now: NOW })).outcome, 'valid');
  });

  it('holds for a part of a badge, and says what the standard misses there', async () => {
    const { shown } = await buildDisclosed(['/credentialSubject/achievement/name']);
    assert.equal('name' in shown, false);
    const verdict = await verify(shown, { now: NOW });
    assert.deepEqual([tell(verdict, 'proof'), tell(verdict, 'issuer')], ['pass', 'pass']);
    assert.match(tell(verdict, 'model'), /^fail model\.required/);
  });

  it('refuses the copy that the holder keeps', async () => {
    const { base } = await buildDisclosed();
    assert.equal(tell(await verify(base, { now: NOW }), 'proof'), 'fail proof.not_derived');
  });

  it('does not hold when any value that is shown was changed', async () => {
    const { shown } = await buildDisclosed();
    const leaves = leavesOf(shown).filter(([first]) => first !== '@context');
    assert.ok(leaves.length > 12);
    for (const path of leaves) {
      const outcome = await judge(changeAt(shown, path, (value) => `${String(value)}x`));
      assert.notEqual(outcome, 'pass', path.join('.'));
    }
  });

  it('does not hold when something was put in or taken away', async () => {
    const { shown } = await buildDisclosed(['/name']);
    assert.equal(await judge(shown), 'pass');
    assert.equal(await judge({ ...shown, description: 'Autre' }), 'fail proof.invalid');
    const { name: _, ...less } = shown;
    assert.equal(await judge(less), 'fail proof.invalid');
    const { validFrom: __, ...withoutMandatory } = shown;
    assert.equal(await judge(withoutMandatory), 'fail proof.invalid');
  });

  it('does not hold with the signatures of another badge, even by the same issuer', async () => {
    const issuer = await createEcdsaIssuer('P-256');
    const [one, other] = await Promise.all(
      ['Vélo', 'Auto'].map(async (name) =>
        disclose(await signForDisclosure(buildCredential(issuer.id, { name }), issuer), ['/name']),
      ),
    );
    assert.equal(await judge({ ...one, proof: other?.proof }), 'fail proof.invalid');
    assert.equal(await judge({ ...other, name: 'Vélo' }), 'fail proof.invalid');
  });

  it('does not hold under a key of its own that the issuer did not sign', async () => {
    const { shown } = await buildDisclosed();
    const other = (await buildDisclosed()).shown;
    let foreign: Parts | undefined;
    withParts(other, (parts) => (foreign = parts));
    assert.equal(
      await judge(withParts(shown, ([a, , c, d, e]) => [a, foreign?.[1], c, d, e])),
      'fail proof.invalid',
    );
    assert.equal(
      await judge(withParts(shown, ([, b, c, d, e]) => [foreign?.[0], b, c, d, e])),
      'fail proof.invalid',
    );
  });

  for (const [why, change, told] of [
    [
      'signatures in another order',
      ([a, b, c, d, e]) => [a, b, [...c].reverse(), d, e],
      'fail proof.invalid',
    ],
    ['a signature too few', ([a, b, c, d, e]) => [a, b, c.slice(1), d, e], 'fail proof.invalid'],
    ['a signature too many', ([a, b, c, d, e]) => [a, b, [...c, c[0]], d, e], 'fail proof.invalid'],
    ['nothing that must be shown', ([a, b, c, d]) => [a, b, c, d, []], 'fail proof.invalid'],
    ['more that must be shown than is', ([a, b, c, d, e]) => [a, b, c, d, [...e, 99]], 'fail proof.invalid'],
    ['a label too few', ([a, b, c, d, e]) => [a, b, c, new Map([...d].slice(1)), e], 'fail proof.malformed'],
    [
      'labels that were exchanged',
      ([a, b, c, d, e]) => {
        const labels = [...d.values()].reverse();
        return [a, b, c, new Map([...d.keys()].map((key, at) => [key, labels[at]])), e];
      },
      'fail proof.invalid',
    ],
    ['a part too many', (parts) => [...parts, 0], 'fail proof.malformed'],
  ] as readonly (readonly [string, (parts: Parts) => unknown, string])[]) {
    it(`does not hold with ${why}`, async () => {
      const { shown } = await buildDisclosed();
      assert.equal(await judge(withParts(shown, (parts) => parts)), 'pass');
      assert.equal(await judge(withParts(shown, change)), told);
    });
  }

  it('takes a value that names its byte strings arrays of bytes', async () => {
    const { shown } = await buildDisclosed(['/name']);
    const value = Buffer.from(String(shown.proof['proofValue']).slice(1), 'base64url');
    // d840 before the base signature: 58 40 opens a byte string of 64 bytes.
    const at = value.indexOf(Buffer.from('5840', 'hex'));
    const tagged = Buffer.concat([value.subarray(0, at), Buffer.from('d840', 'hex'), value.subarray(at)]);
    const proof = { ...shown.proof, proofValue: `u${tagged.toString('base64url')}` };
    assert.equal(await judge({ ...shown, proof }), 'pass');
  });

  it('is written in base64url, and made with P-256 alone', async () => {
    const { shown } = await buildDisclosed(['/name']);
    const proofValue = String(shown.proof['proofValue']).replace(/^u/, 'z');
    assert.equal(await judge({ ...shown, proof: { ...shown.proof, proofValue } }), 'fail proof.malformed');
    for (const { keyId } of [await createIssuer(), await createEcdsaIssuer('P-384')]) {
      const proof = { ...shown.proof, verificationMethod: keyId };
      assert.equal(await judge({ ...shown, proof }), 'fail proof.alg_not_allowed');
    }
  });

  it('speaks for nobody where the issuer is not shown', async () => {
    const issuer = await createEcdsaIssuer('P-256');
    const base = await signForDisclosure(buildCredential(issuer.id), issuer, []);
    assert.equal(await judge(await disclose(base, ['/name'])), 'warn proof.issuer_not_bound');
    assert.equal(await judge(await disclose(base, ['/name', '/issuer'])), 'pass');
  });
});
