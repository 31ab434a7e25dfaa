import assert from 'node:assert/strict';
import { createHmac, createPublicKey } from 'node:crypto';
import { describe, it } from 'node:test';
import { FlattenedSign } from 'jose';
import type { BadgeInput } from '../../../packages/openbadges-validator-core/src/badge-document.js';
import { decodeBase58 } from '../../../packages/openbadges-validator-core/src/lib/base58.js';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import type { Verdict } from '../../../packages/openbadges-validator-core/src/verdict.js';
import { fetchFrom, NOW, type Web } from '../../support/build-session.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { createIssuer, type Issuer } from '../fixtures/create-issuer.js';
import { encodeBase58 } from '../fixtures/encode-base58.js';
import { tell } from '../fixtures/find-check.js';
import { signCredential } from '../fixtures/sign-credential.js';
import { claimsOf, createJwtIssuer, forgeToken, signJwt } from '../fixtures/sign-jwt.js';

const VICTIM = 'https://victim.example/issuer';
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

const judge = (input: BadgeInput, web: Web = {}): Promise<Verdict> =>
  verify(input, { now: NOW, fetch: fetchFrom(web) });

/** Nothing of a refused badge is shown. */
function assertRefused(verdict: Verdict, id: 'proof' | 'issuer', code: string): void {
  assert.equal(tell(verdict, id), `fail ${code}`);
  assert.equal(verdict.outcome, 'invalid');
  assert.equal(verdict.badge, undefined);
}

/** The same Ed25519 signature with the order of the group added to its second half. */
function secondSpelling(signature: Uint8Array): Uint8Array {
  const s = BigInt(`0x${Buffer.from(signature.slice(32)).reverse().toString('hex')}`) + ORDER;
  return Uint8Array.from([
    ...signature.slice(0, 32),
    ...Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse(),
  ]);
}

describe('a token, and who may have signed it', () => {
  it('is not signed with the public key as a shared secret', async () => {
    const issuer = await createJwtIssuer('RS256');
    const pem = createPublicKey({ key: issuer.jwk as never, format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    });
    const credential = buildCredential(issuer.id);
    const payload = { ...credential, ...claimsOf(credential) };
    const [header, body] = forgeToken({ alg: 'HS256', typ: 'JWT', kid: issuer.kid }, payload).split('.');
    const mac = createHmac('sha256', pem).update(`${header}.${body}`).digest('base64url');
    assertRefused(await judge(`${header}.${body}.${mac}`), 'proof', 'proof.alg_not_allowed');
  });

  it('does not change its algorithm within one type of key', async () => {
    const issuer = await createJwtIssuer('RS256');
    const token = await signJwt(buildCredential(issuer.id), issuer);
    const [, body, signature] = token.split('.');
    const [header] = forgeToken({ alg: 'PS256', typ: 'JWT', kid: issuer.kid }, {}).split('.');
    assertRefused(await judge(`${header}.${body}.${signature}`), 'proof', 'proof.invalid');
  });

  it('keeps to the algorithm that its key is published for', async () => {
    const issuer = await createJwtIssuer('RS256', VICTIM);
    const publicKeyJwk = { ...issuer.jwk, alg: 'PS256' };
    const method = { id: issuer.kid, type: 'JsonWebKey', controller: VICTIM, publicKeyJwk };
    const token = await signJwt(buildCredential(VICTIM), issuer);
    const verdict = await judge(token, { [VICTIM]: { id: VICTIM, assertionMethod: [method] } });
    assertRefused(verdict, 'proof', 'proof.alg_not_allowed');
  });

  for (const [what, kid] of [
    ['a JWK Set of the forger', 'https://forger.example/jwks.json#k'],
    ['a document of the forger', 'https://forger.example/issuer#key-1'],
    ['a did:web of the forger', 'did:web:forger.example#key-1'],
  ] as const) {
    it(`is not the victim’s when its key stands in ${what}`, async () => {
      const forger = await createJwtIssuer('ES256', 'https://forger.example/issuer');
      const methodOf = (controller: string) => ({
        id: kid,
        type: 'JsonWebKey',
        controller,
        publicKeyJwk: forger.jwk,
      });
      const own = await createJwtIssuer('ES256');
      const web = {
        'https://forger.example/jwks.json': { keys: [{ ...forger.jwk, kid: 'k', iss: VICTIM }] },
        'https://forger.example/issuer': { id: forger.id, assertionMethod: [methodOf(forger.id)] },
        'https://forger.example/.well-known/did.json': {
          id: 'did:web:forger.example',
          assertionMethod: [methodOf('did:web:forger.example')],
        },
        'https://victim.example/.well-known/jwks.json': { keys: [own.jwk] },
      };
      const token = await signJwt(buildCredential(VICTIM), forger, {}, { kid });
      assertRefused(await judge(token, web), 'issuer', 'key.not_issuers');
    });
  }

  it('is not the victim’s when the forger’s key is its own address', async () => {
    const forger = await createJwtIssuer('ES256');
    assertRefused(await judge(await signJwt(buildCredential(VICTIM), forger)), 'issuer', 'key.not_issuers');
    const wrong = await signJwt(buildCredential(forger.id), forger, {}, { kid: `${forger.id}#1` });
    assertRefused(await judge(wrong), 'proof', 'key.malformed');
  });

  it('is not to be signed with a key for something else', async () => {
    const issuer = await createJwtIssuer('ES256', VICTIM);
    const sign = await signJwt(buildCredential(VICTIM), issuer);
    for (const [members, code] of [
      [{ use: 'enc' }, 'key.malformed'],
      [{ key_ops: ['sign'] }, 'key.malformed'],
      [{ d: 'AAAA' }, 'key.malformed'],
    ] as const) {
      const publicKeyJwk = { ...issuer.jwk, ...members };
      const method = { id: issuer.kid, type: 'JsonWebKey', controller: VICTIM, publicKeyJwk };
      assertRefused(
        await judge(sign, { [VICTIM]: { id: VICTIM, assertionMethod: [method] } }),
        'proof',
        code,
      );
    }
    const method = { id: issuer.kid, type: 'JsonWebKey', controller: VICTIM, publicKeyJwk: issuer.jwk };
    const forLogin = { id: VICTIM, verificationMethod: [method], authentication: [issuer.kid] };
    assertRefused(await judge(sign, { [VICTIM]: forLogin }), 'proof', 'key.not_authorised');
  });

  it('has its payload encoded, whatever its header claims', async () => {
    const issuer = await createJwtIssuer('ES256');
    const bytes = new TextEncoder().encode(JSON.stringify(buildCredential(issuer.id)));
    const { protected: header, signature } = await new FlattenedSign(bytes)
      .setProtectedHeader({ alg: 'ES256', kid: issuer.kid, b64: false, crit: ['b64'] })
      .sign(issuer.privateKey);
    const token = `${header}.${Buffer.from(bytes).toString('base64url')}.${signature}`;
    assertRefused(await judge(token), 'proof', 'proof.malformed');
  });

  it('carries its payload with it', async () => {
    const issuer = await createJwtIssuer('ES256');
    const [header, , signature] = (await signJwt(buildCredential(issuer.id), issuer)).split('.');
    assert.equal((await judge(`${header}..${signature}`)).outcome, 'invalid');
  });

  it('has one signature, not two', async () => {
    const issuer = await createJwtIssuer('EdDSA');
    const [header, body, signature = ''] = (await signJwt(buildCredential(issuer.id), issuer)).split('.');
    const second = secondSpelling(new Uint8Array(Buffer.from(signature, 'base64url')));
    const token = `${header}.${body}.${Buffer.from(second).toString('base64url')}`;
    assertRefused(await judge(token), 'proof', 'proof.invalid');
  });

  for (const member of ['x5c', 'x5t', 'zip', 'cty'] as const) {
    it(`is judged by its key alone where its header also says ${member}`, async () => {
      const issuer = await createJwtIssuer('ES256');
      const token = await signJwt(buildCredential(issuer.id), issuer, {}, { [member]: 'vc' });
      assert.equal((await judge(token)).outcome, 'valid');
    });
  }
});

describe('an embedded proof, and who may have made it', () => {
  const sign = async (issuer: Issuer) => signCredential(buildCredential(issuer.id), issuer);

  it('does not pass from one badge of an issuer to another', async () => {
    const issuer = await createIssuer();
    const [one, other] = [
      await sign(issuer),
      await signCredential(buildCredential(issuer.id, { name: 'Réparer une auto' }), issuer),
    ];
    assertRefused(await judge({ ...one, proof: other.proof }), 'proof', 'proof.invalid');
  });

  it('has one signature, and one way to write it', async () => {
    const issuer = await createIssuer();
    const signed = await sign(issuer);
    const bytes = decodeBase58(String(signed.proof['proofValue']).slice(1));
    for (const [proofValue, code] of [
      [`z${encodeBase58(secondSpelling(bytes))}`, 'proof.invalid'],
      [`z1${encodeBase58(bytes)}`, 'proof.invalid'],
      [`u${Buffer.from(bytes).toString('base64url')}`, 'proof.malformed'],
      [encodeBase58(bytes), 'proof.malformed'],
      [`z${encodeBase58(bytes.slice(0, 63))}`, 'proof.invalid'],
    ] as const) {
      assertRefused(await judge({ ...signed, proof: { ...signed.proof, proofValue } }), 'proof', code);
    }
  });

  it('is not made with a key for login, one that was given up, or one that has run out', async () => {
    const issuer = await createIssuer(VICTIM);
    const signed = await sign(issuer);
    const [method] = issuer.document['verificationMethod'] as object[];
    for (const [document, code] of [
      [{ ...issuer.document, assertionMethod: [], authentication: [issuer.keyId] }, 'key.not_authorised'],
      [
        { ...issuer.document, verificationMethod: [{ ...method, revoked: '2026-05-01T00:00:00Z' }] },
        'key.revoked',
      ],
      [
        { ...issuer.document, verificationMethod: [{ ...method, expires: '2026-05-01T00:00:00' }] },
        'key.expired',
      ],
    ] as const) {
      assertRefused(await judge(signed, { [VICTIM]: document }), 'proof', code);
    }
  });

  it('is read with the words of the badge, whatever words the proof brings', async () => {
    const issuer = await createIssuer();
    const signed = await sign(issuer);
    const context = { '@context': { proofPurpose: 'https://forger.example/purpose' } };
    const verdict = await judge({ ...signed, proof: { ...context, ...signed.proof } });
    assert.equal(tell(verdict, 'proof'), 'pass');
    const foreign = await judge({ ...signed, proof: { ...signed.proof, forged: 'yes' } });
    assertRefused(foreign, 'proof', 'jsonld.dropped_term');
  });

  it('is of the document, not of something that stands in it', async () => {
    const [victim, forger] = [await createIssuer(), await createIssuer()];
    const inner = await sign(victim);
    const outer = { ...buildCredential(victim.id, { name: 'Autre' }), evidence: [inner], proof: inner.proof };
    assertRefused(await judge(outer), 'proof', 'proof.invalid');
    const stolen = await sign(forger);
    const posing = { ...stolen, issuer: { id: victim.id, type: ['Profile'], name: 'x' } };
    assertRefused(await judge(posing), 'proof', 'proof.invalid');
  });
});
