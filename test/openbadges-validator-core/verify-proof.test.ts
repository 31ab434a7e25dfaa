import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BadgeInput } from '../../packages/openbadges-validator-core/src/badge-document.js';
import type { VerifyOptions } from '../../packages/openbadges-validator-core/src/verify-options.js';
import { verifyProof } from '../../packages/openbadges-validator-core/src/verify-proof.js';
import { fetchFrom, NOW, type Web } from '../support/build-session.js';
import { addProof } from './fixtures/add-proof.js';
import { buildCredential } from './fixtures/build-credential.js';
import { createIssuer } from './fixtures/create-issuer.js';
import { signCredential } from './fixtures/sign-credential.js';
import { createJwtIssuer, signJwt } from './fixtures/sign-jwt.js';
import { signPresentation } from './fixtures/sign-presentation.js';

async function tell(input: BadgeInput, options: VerifyOptions = {}, web?: Web): Promise<string> {
  const check = await verifyProof(input, { now: NOW, ...(web && { fetch: fetchFrom(web) }), ...options });
  assert.equal(check.id, 'proof');
  return [check.outcome, check.code].filter(Boolean).join(' ');
}

describe('verifyProof', () => {
  it('judges the signature of a credential, and nothing else of it', async () => {
    const issuer = await createIssuer();
    const expired = {
      validUntil: '2026-04-02T00:00:00Z',
      type: ['VerifiableCredential'],
      credentialSubject: { id: 'did:x:y' },
    };
    const signed = await signCredential(buildCredential(issuer.id, expired), issuer);
    assert.equal(await tell(signed), 'pass');
    assert.equal(await tell({ ...signed, validUntil: '2027-01-01T00:00:00Z' }), 'fail proof.invalid');
  });

  it('does not ask whose key it was', async () => {
    const [victim, other] = [await createIssuer(), await createIssuer()];
    assert.equal(await tell(await signCredential(buildCredential(victim.id), other)), 'pass');
  });

  it('judges a token', async () => {
    const issuer = await createJwtIssuer('ES256');
    const token = await signJwt(buildCredential(issuer.id), issuer);
    assert.equal(await tell(token), 'pass');
    assert.equal(await tell(`${token.slice(0, -4)}AAAA`), 'fail proof.invalid');
  });

  it('takes the purpose of a credential to be assertion, unless told otherwise', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    assert.equal(await tell(signed, { purpose: 'assertionMethod' }), 'pass');
    assert.equal(await tell(signed, { purpose: 'authentication' }), 'fail proof.purpose');
  });

  it('says what it could not find out', async () => {
    const issuer = await createIssuer('https://atelier.example/issuer');
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    assert.equal(await tell(signed), 'unchecked fetch.not_available');
    assert.equal(await tell(signed, {}, {}), 'unchecked fetch.http_status');
    assert.equal(await tell(signed, {}, { [issuer.id]: issuer.document }), 'pass');
    assert.equal(await tell({ ...signed, proof: { type: 'Other' } }), 'unchecked proof.unsupported');
  });

  it('warns of a broken proof beside a good one', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const proof = [signed.proof, { ...signed.proof, created: '2026-04-02T00:00:00Z' }];
    assert.equal(await tell({ ...signed, proof }), 'warn proof.one_of_several_failed');
  });

  it('asks of a presentation that it was made for here and now, when told what that is', async () => {
    const signed = await signPresentation(await createIssuer(), 'wiki.example', 'a1b2');
    assert.equal(await tell(signed), 'pass');
    assert.equal(await tell(signed, { domain: 'wiki.example', challenge: 'a1b2' }), 'pass');
    assert.equal(await tell(signed, { domain: 'other.example' }), 'fail proof.domain');
    assert.equal(await tell(signed, { challenge: 'c3d4' }), 'fail proof.challenge');
    const moved = { ...signed, proof: { ...signed.proof, domain: 'other.example' } };
    assert.equal(await tell(moved, { domain: 'other.example' }), 'fail proof.invalid');
  });

  it('asks the same of a token', async () => {
    const issuer = await createJwtIssuer('ES256');
    const claims = { aud: ['wiki.example'], nonce: 'a1b2' };
    const token = await signJwt(buildCredential(issuer.id), issuer, claims);
    assert.equal(await tell(token, { domain: 'wiki.example', challenge: 'a1b2' }), 'pass');
    assert.equal(await tell(token, { domain: 'other.example' }), 'fail proof.domain');
    assert.equal(await tell(token, { challenge: 'c3d4' }), 'fail proof.challenge');
  });

  it('warns of a credential that does not say who issued it', async () => {
    const issuer = await createIssuer();
    const { issuer: _, ...nobodys } = buildCredential(issuer.id);
    const proof = await addProof(nobodys, [], issuer);
    assert.equal(await tell({ ...nobodys, proof }), 'warn proof.issuer_not_bound');
  });

  it('warns of a key whose owner does not say what it is for', async () => {
    const issuer = await createIssuer('https://atelier.example/issuer');
    const { assertionMethod: _, ...profile } = issuer.document;
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    assert.equal(await tell(signed, {}, { [issuer.id]: profile }), 'warn key.purpose_unstated');
    const signer = await createJwtIssuer('ES256', issuer.id);
    const method = { id: signer.kid, type: 'JsonWebKey', controller: issuer.id, publicKeyJwk: signer.jwk };
    const token = await signJwt(buildCredential(issuer.id), signer);
    const web = { [issuer.id]: { id: issuer.id, verificationMethod: [method] } };
    assert.equal(await tell(token, {}, web), 'warn key.purpose_unstated');
  });

  it('fails rubbish with the code of what is wrong with it', async () => {
    assert.equal(await tell('{'), 'fail json.malformed');
    assert.equal(await tell('https://atelier.example/badge'), 'fail proof.missing');
    assert.equal(await tell(buildCredential('did:example:x')), 'fail proof.missing');
  });

  it('passes an abort on', async () => {
    await assert.rejects(verifyProof('{}', { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });
});
