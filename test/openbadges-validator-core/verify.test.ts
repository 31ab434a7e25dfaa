import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BadgeInput } from '../../packages/openbadges-validator-core/src/badge-document.js';
import type { VerifyOptions } from '../../packages/openbadges-validator-core/src/verify-options.js';
import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { verify as verifyInput } from '../../packages/openbadges-validator-core/src/verify.js';
import { fetchFrom, NOW, type Web } from '../support/build-session.js';
import { buildCredential, buildEndorsement, CONTEXTS } from './fixtures/build-credential.js';
import { createIssuer } from './fixtures/create-issuer.js';
import {
  ANCHOR,
  CONFIGURATION,
  createAnchor,
  signConfiguration,
  signSubordinate,
} from './fixtures/federation.js';
import { tell } from './fixtures/find-check.js';
import { badgeWithResults } from './fixtures/results.js';
import { signCredential, type SuiteName } from './fixtures/sign-credential.js';
import { createJwtIssuer, forgeToken, signJwt } from './fixtures/sign-jwt.js';

const SUITES: readonly SuiteName[] = ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'Ed25519Signature2020'];

const verify = (input: BadgeInput, options: VerifyOptions = {}, web?: Web) =>
  verifyInput(input, { now: NOW, ...(web && { fetch: fetchFrom(web) }), ...options });

describe('verify, a badge with an embedded proof', () => {
  for (const suite of SUITES) {
    it(`calls a badge valid that another library signed with ${suite}`, async () => {
      const issuer = await createIssuer();
      const verdict = await verify(await signCredential(buildCredential(issuer.id), issuer, suite));
      assert.equal(verdict.outcome, 'valid', JSON.stringify(verdict.checks));
      assert.equal(verdict.openBadgesVersion, '3.0');
      assert.equal(verdict.badge?.name, 'Réparer un vélo');
      assert.equal(verdict.badge?.issuer.id, issuer.id);
    });

    it(`calls it invalid, and shows no badge, once a word was changed (${suite})`, async () => {
      const issuer = await createIssuer();
      const signed = await signCredential(buildCredential(issuer.id), issuer, suite);
      const verdict = await verify({ ...signed, name: 'Réparer un avion' });
      assert.equal(verdict.outcome, 'invalid');
      assert.equal(tell(verdict, 'proof'), 'fail proof.invalid');
      assert.equal(verdict.badge, undefined);
    });
  }

  it('reads the same badge from its JSON text', async () => {
    const issuer = await createIssuer();
    const text = JSON.stringify(await signCredential(buildCredential(issuer.id), issuer));
    assert.equal((await verify(text)).outcome, 'valid');
  });

  it('refuses a text that says a member twice, whatever its proof', async () => {
    const issuer = await createIssuer();
    const text = JSON.stringify(await signCredential(buildCredential(issuer.id), issuer));
    const verdict = await verify(text.replace('"name":', '"name":"Chirurgie","name":'));
    assert.equal(tell(verdict, 'input'), 'fail json.duplicate_key');
    assert.equal(verdict.outcome, 'invalid');
  });

  it('refuses a badge whose key is not the issuer’s', async () => {
    const [victim, forger] = [await createIssuer(), await createIssuer()];
    const verdict = await verify(await signCredential(buildCredential(victim.id), forger));
    assert.equal(tell(verdict, 'issuer'), 'fail key.not_issuers');
    assert.equal(tell(verdict, 'proof'), 'pass');
    assert.equal(verdict.outcome, 'invalid');
    assert.equal(verdict.badge, undefined);
  });

  it('does not take the word of a web page about whose key it holds', async () => {
    const victim = await createIssuer('https://victim.example/issuer');
    const forger = await createIssuer('https://forger.example/issuer');
    const posing = {
      id: victim.id,
      verificationMethod: [
        { ...(forger.document['verificationMethod'] as object[])[0], controller: victim.id },
      ],
      assertionMethod: [forger.keyId],
    };
    const signed = await signCredential(buildCredential(victim.id), forger);
    const verdict = await verify(signed, {}, { [forger.id]: posing, [victim.id]: victim.document });
    assert.equal(tell(verdict, 'proof'), 'fail key.not_issuers');
    assert.equal(verdict.outcome, 'invalid');
  });

  it('does not take a key out of the address that names it', async () => {
    const victim = await createIssuer('https://victim.example/issuer');
    const forger = await createIssuer();
    const fragment = forger.keyId.split('#')[1];
    forger.pair.id = `${victim.id}#${fragment}`;
    const signed = await signCredential(buildCredential(victim.id), { ...forger, keyId: forger.pair.id });
    const verdict = await verify(signed, {}, { [victim.id]: victim.document });
    assert.equal(tell(verdict, 'proof'), 'fail key.not_issuers');
  });

  it('says that there is no proof', async () => {
    const verdict = await verify(buildCredential('did:example:issuer'));
    assert.equal(tell(verdict, 'proof'), 'fail proof.missing');
    assert.equal(verdict.outcome, 'invalid');
  });

  it('says that it does not know a suite, and calls nothing valid or false', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const verdict = await verify({ ...signed, proof: { ...signed.proof, cryptosuite: 'bbs-2023' } });
    assert.equal(tell(verdict, 'proof'), 'unchecked proof.unsupported');
    assert.equal(verdict.outcome, 'unchecked');
    assert.equal(verdict.badge, undefined);
  });

  it('accepts one good proof of two, and warns of the broken one', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const proofs = [{ ...signed.proof, created: '2026-04-02T00:00:00Z' }, signed.proof];
    const verdict = await verify({ ...signed, proof: proofs });
    assert.equal(tell(verdict, 'proof'), 'warn proof.one_of_several_failed');
    assert.equal(verdict.outcome, 'warning');
  });

  it('does not let a good proof of a stranger stand beside a broken one of the issuer', async () => {
    const [issuer, stranger] = [await createIssuer(), await createIssuer()];
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const other = await signCredential(buildCredential(issuer.id), stranger);
    const broken = { ...signed.proof, created: '2026-04-02T00:00:00Z' };
    const verdict = await verify({ ...signed, proof: [broken, other.proof] });
    assert.equal(verdict.outcome, 'invalid');
  });

  it('refuses a proof of another purpose, and one that has run out', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const purpose = await verify({ ...signed, proof: { ...signed.proof, proofPurpose: 'authentication' } });
    assert.equal(tell(purpose, 'proof'), 'fail proof.purpose');
    const expired = await verify({ ...signed, proof: { ...signed.proof, expires: '2026-05-01T00:00:00Z' } });
    assert.equal(tell(expired, 'proof'), 'fail proof.expired');
  });
});

describe('verify, what a signature does not protect', () => {
  it('refuses a member that no context defines, because it would be shown and not be signed', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const verdict = await verify({ ...signed, mention: 'très bien' });
    assert.equal(tell(verdict, 'proof'), 'fail jsonld.dropped_term');
  });

  it('does not know a context that is not built in, and does not fetch it unasked', async () => {
    const url = 'https://atelier.example/context.json';
    const context = { '@context': { mention: 'https://atelier.example/terms#mention' } };
    const issuer = await createIssuer();
    const credential = buildCredential(issuer.id, { '@context': [...CONTEXTS, url], mention: 'très bien' });
    const signed = await signCredential(credential, issuer, 'eddsa-rdfc-2022', { [url]: context });
    const asked: string[] = [];
    const web = fetchFrom({ [url]: context });
    const fetch: typeof web = (input) => {
      asked.push(input as string);
      return web(input);
    };
    const verdict = await verify(signed, { fetch });
    assert.equal(tell(verdict, 'proof'), 'unchecked context.unknown');
    assert.deepEqual(asked, []);
    const allowed = await verify(signed, { fetch, fetchContexts: true });
    assert.equal(allowed.outcome, 'valid', JSON.stringify(allowed.checks));
    assert.equal(tell(await verify(signed, { fetch }), 'proof'), 'unchecked context.unknown');
  });

  it('refuses an inline context that gives a protected term another meaning', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const inline = { OpenBadgeCredential: 'https://forger.example/terms#Nothing' };
    const verdict = await verify({ ...signed, '@context': [...CONTEXTS, inline] });
    assert.equal(verdict.outcome, 'invalid');
    assert.equal(tell(verdict, 'proof'), 'fail context.invalid');
  });
});

describe('verify, a badge as JWT', () => {
  for (const alg of ['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256']) {
    it(`calls a badge valid that jose signed with ${alg}`, async () => {
      const issuer = await createJwtIssuer(alg);
      const verdict = await verify(await signJwt(buildCredential(issuer.id), issuer));
      assert.equal(verdict.outcome, 'valid', JSON.stringify(verdict.checks));
      assert.equal(verdict.badge?.name, 'Réparer un vélo');
    });
  }

  it('refuses one letter of difference in what was signed', async () => {
    const issuer = await createJwtIssuer('ES256');
    const [header, , signature] = (await signJwt(buildCredential(issuer.id), issuer)).split('.');
    const other = (await signJwt(buildCredential(issuer.id, { name: 'Autre' }), issuer)).split('.')[1];
    const verdict = await verify([header, other, signature].join('.'));
    assert.equal(tell(verdict, 'proof'), 'fail proof.invalid');
    assert.equal(verdict.badge, undefined);
  });

  for (const alg of ['none', 'None', 'HS256', 'rs256', 'ES256K', '']) {
    it(`refuses the algorithm “${alg}” before it looks for any key`, async () => {
      const issuer = await createJwtIssuer('RS256');
      const fetch = () => assert.fail('nothing is to be fetched');
      const token = forgeToken(
        { alg, kid: issuer.kid },
        buildCredential(issuer.id),
        alg === 'none' ? '' : 'AAAA',
      );
      const verdict = await verify(token, { fetch });
      assert.equal(tell(verdict, 'proof'), 'fail proof.alg_not_allowed');
      assert.equal(verdict.outcome, 'invalid');
    });
  }

  it('refuses an algorithm that is not one for the type of the key', async () => {
    const issuer = await createJwtIssuer('RS256');
    const verdict = await verify(forgeToken({ alg: 'ES256', kid: issuer.kid }, buildCredential(issuer.id)));
    assert.equal(tell(verdict, 'proof'), 'fail proof.alg_not_allowed');
  });

  for (const [member, value] of [
    ['crit', ['b64']],
    ['jku', 'https://forger.example/keys'],
    ['x5u', 'https://forger.example/cert'],
    ['typ', 'at+jwt'],
  ] as const) {
    it(`refuses a header with ${member}: ${JSON.stringify(value)}`, async () => {
      const issuer = await createJwtIssuer('ES256');
      const credential = buildCredential(issuer.id);
      const token = forgeToken({ alg: 'ES256', kid: issuer.kid, [member]: value }, credential);
      assert.equal(tell(await verify(token), 'proof'), 'fail proof.malformed');
    });
  }

  for (const [claim, value] of [
    ['iss', 'did:example:other'],
    ['sub', 'did:example:bob'],
    ['jti', 'urn:uuid:00000000-0000-4000-8000-000000000000'],
    ['nbf', 1],
  ] as const) {
    it(`refuses a claim ${claim} that says something else than the badge`, async () => {
      const issuer = await createJwtIssuer('ES256');
      const verdict = await verify(await signJwt(buildCredential(issuer.id), issuer, { [claim]: value }));
      assert.equal(tell(verdict, 'proof'), 'fail proof.claim_mismatch');
      assert.equal(verdict.outcome, 'invalid');
    });

    it(`${claim === 'sub' ? 'warns of' : 'refuses'} a missing claim ${claim}`, async () => {
      const issuer = await createJwtIssuer('ES256');
      const verdict = await verify(await signJwt(buildCredential(issuer.id), issuer, { [claim]: undefined }));
      assert.equal(verdict.outcome, claim === 'sub' ? 'warning' : 'invalid');
    });
  }

  it('takes the times of the token as seriously as those of the badge', async () => {
    const issuer = await createJwtIssuer('ES256');
    const verdict = await verify(
      await signJwt(buildCredential(issuer.id), issuer, { exp: NOW.getTime() / 1000 }),
    );
    assert.equal(tell(verdict, 'dates'), 'fail date.expired');
  });

  it('does not believe a key that the token brings along', async () => {
    const forger = await createJwtIssuer('ES256');
    const issuer = 'https://victim.example/issuer';
    const token = await signJwt(buildCredential(issuer), forger, {}, { kid: undefined, jwk: forger.jwk });
    const alone = await verify(token, {}, {});
    assert.equal(tell(alone, 'issuer'), 'warn proof.issuer_not_bound');
    assert.equal(alone.outcome, 'warning');
    const published = { keys: [(await createJwtIssuer('ES256')).jwk] };
    const refused = await verify(token, {}, { 'https://victim.example/.well-known/jwks.json': published });
    assert.equal(tell(refused, 'issuer'), 'fail key.not_issuers');
    assert.equal(refused.badge, undefined);
  });

  it('takes no issuer for the owner of such a key by its name', async () => {
    const forger = await createJwtIssuer('ES256');
    for (const issuer of ['jwk', '#jwk', '#']) {
      const token = await signJwt(buildCredential(issuer), forger, {}, { kid: undefined, jwk: forger.jwk });
      assert.equal(tell(await verify(token), 'issuer'), 'warn proof.issuer_not_bound');
    }
  });

  it('calls no issuer known whose key it could not tie to the signature', async () => {
    const forger = await createJwtIssuer('ES256');
    const issuer = 'https://victim.example/issuer';
    const token = await signJwt(buildCredential(issuer), forger, {}, { kid: undefined, jwk: forger.jwk });
    for (const answer of [404, 503]) {
      const web = { 'https://victim.example/.well-known/jwks.json': answer };
      const verdict = await verify(token, { trustedIssuers: { [issuer]: 'Atelier' } }, web);
      assert.notEqual(verdict.outcome, 'valid');
      assert.equal(tell(verdict, 'trust'), 'skipped');
    }
  });

  it('believes it once the issuer publishes the same key', async () => {
    const id = 'https://atelier.example/issuer';
    const issuer = await createJwtIssuer('ES256', id);
    const token = await signJwt(buildCredential(id), issuer, {}, { kid: undefined, jwk: issuer.jwk });
    const web = { 'https://atelier.example/.well-known/jwks.json': { keys: [{ ...issuer.jwk, iss: id }] } };
    assert.equal((await verify(token, {}, web)).outcome, 'valid');
    const others = {
      'https://atelier.example/.well-known/jwks.json': { keys: [{ ...issuer.jwk, iss: 'x:y' }] },
    };
    assert.equal(tell(await verify(token, {}, others), 'issuer'), 'fail key.not_issuers');
  });

  it('refuses a private key in the header', async () => {
    const issuer = await createJwtIssuer('ES256');
    const jwk = { ...issuer.jwk, d: 'AAAA' };
    const token = await signJwt(buildCredential(issuer.id), issuer, {}, { kid: undefined, jwk });
    assert.equal(tell(await verify(token), 'proof'), 'fail key.malformed');
  });

  it('finds the key of a did:web in its document, and refuses a document of another name', async () => {
    const id = 'did:web:atelier.example%3A8443:equipe';
    const issuer = await createJwtIssuer('EdDSA', id);
    const method = { id: issuer.kid, type: 'JsonWebKey', controller: id, publicKeyJwk: issuer.jwk };
    const document = { id, assertionMethod: [method] };
    const url = 'https://atelier.example:8443/equipe/did.json';
    const token = await signJwt(buildCredential(id), issuer);
    assert.equal((await verify(token, {}, { [url]: document })).outcome, 'valid');
    const posing = { ...document, id: 'did:web:other.example' };
    assert.equal(tell(await verify(token, {}, { [url]: posing }), 'proof'), 'fail key.not_issuers');
  });

  it('calls a badge invalid whose did:web was given up, and unchecked where its host is in trouble', async () => {
    const id = 'did:web:atelier.example';
    const url = 'https://atelier.example/.well-known/did.json';
    const token = await signJwt(buildCredential(id), await createJwtIssuer('EdDSA', id));
    const embedded = await signCredential(buildCredential(id), await createIssuer(id));
    for (const badge of [token, embedded]) {
      const gone = await verify(badge, {}, { [url]: 404 });
      assert.deepEqual([gone.outcome, tell(gone, 'proof')], ['invalid', 'fail key.gone']);
      const ill = await verify(badge, {}, { [url]: 503 });
      assert.deepEqual([ill.outcome, tell(ill, 'proof')], ['unchecked', 'unchecked fetch.http_status']);
      assert.equal((await verify(badge)).outcome, 'unchecked');
    }
  });
});

describe('verify, dates and people', () => {
  for (const [what, dates, expected] of [
    ['has expired', { validUntil: '2026-05-31T00:00:00Z' }, 'fail date.expired'],
    ['is not valid yet', { validFrom: '2026-06-02T00:00:00Z' }, 'fail date.not_yet_valid'],
    ['is in its time', { validUntil: '2026-06-02T00:00:00Z' }, 'pass'],
  ] as const) {
    it(`says that a badge ${what}`, async () => {
      const issuer = await createIssuer();
      const verdict = await verify(
        await signCredential(buildCredential(issuer.id, dates), issuer, 'eddsa-jcs-2022'),
      );
      assert.equal(tell(verdict, 'dates'), expected);
    });
  }

  it('asks who received the badge only when told whom to look for', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    assert.equal(tell(await verify(signed), 'recipient'), 'skipped');
    const alice = await verify(signed, { recipient: { did: 'did:example:alice' } });
    assert.equal(alice.outcome, 'valid');
    assert.match(tell(alice, 'recipient'), /^pass/);
    const bob = await verify(signed, { recipient: { did: 'did:example:bob' } });
    assert.equal(tell(bob, 'recipient'), 'fail recipient.mismatch');
  });

  it('tells of a badge that names nobody, and cannot say for whom it is', async () => {
    const issuer = await createIssuer();
    const { id: _, ...nameless } = buildCredential(issuer.id)['credentialSubject'] as JsonObject;
    const badge = buildCredential(issuer.id, { credentialSubject: nameless });
    const signed = await signCredential(badge, issuer, 'eddsa-jcs-2022');
    const verdict = await verify(signed);
    assert.deepEqual([verdict.outcome, tell(verdict, 'recipient')], ['valid', 'skipped recipient.missing']);
    const asked = await verify(signed, { recipient: { email: 'alice@example.org' } });
    assert.deepEqual([asked.outcome, tell(asked, 'recipient')], ['unchecked', 'unchecked recipient.missing']);
  });

  it('says whether the caller knows the issuer, and weighs nothing by it', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const known = await verify(signed, { trustedIssuers: { [issuer.id]: 'Atelier' } });
    assert.equal(tell(known, 'trust'), 'pass issuer.known');
    assert.equal(known.badge?.issuer.knownAs, 'Atelier');
    assert.equal((await verify(signed)).badge?.issuer.knownAs, undefined);
    const unknown = await verify(signed, { trustedIssuers: ['did:example:other'] });
    assert.equal(tell(unknown, 'trust'), 'skipped issuer.unknown');
    assert.equal(unknown.outcome, 'valid');
  });

  it('never says “known” of an issuer that a forger names', async () => {
    const [victim, forger] = [await createIssuer(), await createIssuer()];
    const signed = await signCredential(buildCredential(victim.id), forger);
    assert.equal(tell(await verify(signed, { trustedIssuers: [victim.id] }), 'trust'), 'skipped');
  });
});

describe('verify, endorsements', () => {
  it('verifies what a badge carries as praise', async () => {
    const [issuer, friend] = [await createIssuer(), await createIssuer()];
    const badge = buildCredential(issuer.id);
    const endorsement = await signCredential(buildEndorsement(friend.id, String(badge['id'])), friend);
    const verdict = await verify(await signCredential({ ...badge, endorsement: [endorsement] }, issuer));
    assert.equal(tell(verdict, 'endorsements'), 'pass');
    assert.equal(verdict.outcome, 'valid', JSON.stringify(verdict.checks));
    assert.equal(verdict.endorsements?.length, 1);
    assert.equal(verdict.endorsements[0]?.outcome, 'valid');
    assert.equal(verdict.endorsements[0]?.by?.id, friend.id);
  });

  it('gives a badge that carries none, or whose own proof is broken, no verdicts of endorsements', async () => {
    const [issuer, friend] = [await createIssuer(), await createIssuer()];
    const badge = buildCredential(issuer.id);
    const plain = await signCredential(badge, issuer, 'eddsa-jcs-2022');
    assert.equal((await verify(plain)).endorsements, undefined);
    const endorsement = [await signCredential(buildEndorsement(friend.id, String(badge['id'])), friend)];
    assert.equal((await verify({ ...plain, endorsement })).endorsements, undefined);
  });

  it('does not let an endorsement that has run out weigh on the badge', async () => {
    const [issuer, friend] = [await createIssuer(), await createIssuer()];
    const badge = buildCredential(issuer.id);
    const past = buildEndorsement(friend.id, String(badge['id']), { validUntil: '2026-05-01T00:00:00Z' });
    const endorsement = [await signCredential(past, friend, 'eddsa-jcs-2022')];
    const verdict = await verify(await signCredential({ ...badge, endorsement }, issuer, 'eddsa-jcs-2022'));
    assert.equal(verdict.outcome, 'valid', JSON.stringify(verdict.checks));
    assert.equal(tell(verdict, 'endorsements'), 'skipped endorsement.past');
    assert.equal(verdict.endorsements?.[0]?.outcome, 'invalid');
  });

  it('warns of praise that is forged, or that speaks about something else', async () => {
    const [issuer, friend] = [await createIssuer(), await createIssuer()];
    const badge = buildCredential(issuer.id);
    const elsewhere = await signCredential(
      buildEndorsement(friend.id, 'urn:uuid:other'),
      friend,
      'eddsa-jcs-2022',
    );
    const forged = buildEndorsement(issuer.id, String(badge['id']));
    const signed = await signCredential(
      { ...badge, endorsement: [elsewhere, forged] },
      issuer,
      'eddsa-jcs-2022',
    );
    const verdict = await verify(signed);
    const check = verdict.checks.find(({ id }) => id === 'endorsements');
    assert.deepEqual([check?.code, check?.outcome], ['endorsement.invalid', 'warn']);
    assert.equal(check?.code === 'endorsement.invalid' && check.count, 2);
    assert.deepEqual(
      verdict.endorsements?.map((one) => one.checks.find(({ outcome }) => outcome === 'fail')?.code),
      ['endorsement.other_subject', 'proof.missing'],
    );
    assert.equal(verdict.outcome, 'warning');
  });

  it('reads an endorsement that is a JWT', async () => {
    const issuer = await createIssuer();
    const friend = await createJwtIssuer('ES256');
    const badge = buildCredential(issuer.id);
    const token = await signJwt(buildEndorsement(friend.id, String(badge['id'])), friend);
    const verdict = await verify(
      await signCredential({ ...badge, endorsementJwt: [token] }, issuer, 'eddsa-jcs-2022'),
    );
    assert.equal(tell(verdict, 'endorsements'), 'pass', JSON.stringify(verdict.checks));
  });

  it('says which endorsements could not be checked', async () => {
    const issuer = await createIssuer();
    const friend = await createIssuer('https://friend.example/issuer');
    const badge = buildCredential(issuer.id);
    const endorsement = await signCredential(buildEndorsement(friend.id, String(badge['id'])), friend);
    const verdict = await verify(await signCredential({ ...badge, endorsement: [endorsement] }, issuer));
    assert.equal(tell(verdict, 'endorsements'), 'warn endorsement.unchecked');
  });
});

describe('verify, what few badges have', () => {
  const schemaUrl = 'https://atelier.example/schema.json';
  const withSchema = {
    credentialSchema: [{ id: schemaUrl, type: '1EdTechJsonSchemaValidator2019' }],
  };
  const schema = { properties: { name: { const: 'Réparer un avion' } } };

  it('judges by the schemas that a badge names only when told to, and only once its proof holds', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id, withSchema), issuer, 'eddsa-jcs-2022');
    assert.equal((await verify(signed)).outcome, 'valid');
    const asked: string[] = [];
    const fetch = fetchFrom({ [schemaUrl]: schema }, asked);
    const judged = await verify(signed, { schemas: true, fetch });
    assert.equal(tell(judged, 'model'), 'fail schema.failed');
    assert.equal(judged.outcome, 'invalid');
    assert.deepEqual(asked, [schemaUrl]);
    const tampered = await verify({ ...signed, name: 'Autre' }, { schemas: true, fetch });
    assert.equal(tell(tampered, 'proof'), 'fail proof.invalid');
    assert.deepEqual(asked, [schemaUrl]);
  });

  it('calls nothing valid that was to be judged by a schema that cannot be had', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id, withSchema), issuer, 'eddsa-jcs-2022');
    const verdict = await verify(signed, { schemas: true }, {});
    assert.deepEqual(
      [verdict.outcome, tell(verdict, 'model')],
      ['unchecked', 'unchecked schema.unavailable'],
    );
    const plain = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    assert.equal((await verify(plain, { schemas: true })).outcome, 'valid');
  });

  it('shows what the learner achieved, and warns where that does not fit together', async () => {
    const issuer = await createIssuer();
    const judge = async (value: string) => {
      const { credentialSubject } = badgeWithResults([{ resultDescription: 'urn:score', value }]);
      const badge = buildCredential(issuer.id, { credentialSubject });
      return verify(await signCredential(badge, issuer, 'eddsa-jcs-2022'));
    };
    const fitting = await judge('17');
    assert.equal(fitting.outcome, 'valid', JSON.stringify(fitting.checks));
    assert.deepEqual(fitting.badge?.results, [{ name: 'Note', type: 'RawScore', value: '17' }]);
    const odd = await judge('170');
    assert.deepEqual([odd.outcome, tell(odd, 'model')], ['warning', 'warn result.out_of_range']);
  });

  it('judges each badge in a record, and warns of one that was forged', async () => {
    const [school, issuer, forger] = [await createIssuer(), await createIssuer(), await createIssuer()];
    const good = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    const forged = await signCredential(buildCredential(issuer.id), forger, 'eddsa-jcs-2022');
    const record = (...verifiableCredential: readonly object[]) =>
      signCredential(
        buildCredential(school.id, {
          '@context': [
            CONTEXTS[0],
            'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
            CONTEXTS[1],
          ],
          type: ['VerifiableCredential', 'ClrCredential'],
          credentialSubject: { id: 'did:example:alice', type: ['ClrSubject'], verifiableCredential },
        }),
        school,
        'eddsa-jcs-2022',
        { 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json': { '@context': {} } },
      );
    const whole = await verify(await record(good));
    assert.equal(whole.outcome, 'valid', JSON.stringify(whole.checks));
    assert.deepEqual(
      whole.contained?.map(({ outcome, badge }) => [outcome, badge?.name]),
      [['valid', 'Réparer un vélo']],
    );
    const mixed = await verify(await record(good, forged));
    assert.deepEqual([mixed.outcome, tell(mixed, 'contained')], ['warning', 'warn contained.invalid']);
    assert.equal(mixed.contained?.[1]?.badge, undefined);
  });

  it('tells under which name a federation lists the issuer, and asks it about proven ones only', async () => {
    const [issuer, anchor] = [await createIssuer(), await createAnchor()];
    const registries = [{ type: 'oidf', name: 'Registre', trustAnchorEC: CONFIGURATION }] as const;
    const asked: string[] = [];
    const fetch = fetchFrom(
      {
        [CONFIGURATION]: await signConfiguration(anchor),
        [`${ANCHOR}/fetch?sub=${issuer.id}`]: await signSubordinate(anchor, issuer.id),
      },
      asked,
    );
    const signed = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    const verdict = await verify(signed, { registries, fetch });
    assert.equal(tell(verdict, 'trust'), 'pass issuer.known');
    assert.equal(verdict.badge?.issuer.knownAs, 'Atelier du Vallon');
    assert.equal(verdict.outcome, 'valid');
    asked.length = 0;
    const forged = { ...signed, issuer: { id: issuer.id, type: ['Profile'], name: 'Autre' } };
    assert.equal(tell(await verify(forged, { registries, fetch }), 'trust'), 'skipped');
    assert.deepEqual(asked, []);
  });
});

describe('verify, as a function', () => {
  it('does not reject for rubbish', async () => {
    for (const input of [
      '',
      'hello',
      '{',
      '{}',
      '[]',
      new Uint8Array(),
      new Uint8Array([0x89, 0x50]),
      'a.b.c',
    ]) {
      const verdict = await verify(input);
      assert.equal(verdict.outcome, 'invalid', JSON.stringify(input));
      assert.equal(verdict.badge, undefined);
    }
  });

  it('rejects with a TypeError for an argument that is none', async () => {
    await assert.rejects(verify(5 as never), TypeError);
    await assert.rejects(verify(null as never), TypeError);
  });

  it('hands the reason of an abort through', async () => {
    const issuer = await createIssuer('https://atelier.example/issuer');
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const controller = new AbortController();
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
        controller.abort();
      });
    await assert.rejects(verify(signed, { fetch, signal: controller.signal }), { name: 'AbortError' });
    await assert.rejects(verify(signed, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });

  it('reads the badge that stands at an address, and says when nothing does', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    const url = 'https://atelier.example/badge.json';
    assert.equal((await verify(url, {}, { [url]: signed })).outcome, 'valid');
    assert.equal(tell(await verify(url, {}, { [url]: 404 }), 'input'), 'fail fetch.http_status');
    assert.equal(tell(await verify(url, {}, { [url]: 503 }), 'input'), 'unchecked fetch.http_status');
    assert.equal(tell(await verify(url, {}, { [url]: 410 }), 'status'), 'fail status.revoked');
    assert.equal(tell(await verify(url), 'input'), 'unchecked fetch.not_available');
  });
});

describe('verify, addresses of this machine', () => {
  const ORIGIN = 'http://localhost:8080';

  it('are never asked because a badge names them', async () => {
    const issuer = await createIssuer('did:web:localhost%3A8080');
    const asked: string[] = [];
    const fetch = fetchFrom({ 'https://localhost:8080/.well-known/did.json': issuer.document }, asked);
    const verdict = await verify(await signCredential(buildCredential(issuer.id), issuer), { fetch });
    assert.equal(tell(verdict, 'proof'), 'unchecked fetch.blocked_address');
    assert.deepEqual(asked, []);
  });

  it('are asked when the caller hands one of them in', async () => {
    const issuer = await createIssuer('did:web:localhost%3A8080');
    const badge = await signCredential(buildCredential(issuer.id), issuer);
    const web = {
      [`${ORIGIN}/badge.json`]: badge,
      'https://localhost:8080/.well-known/did.json': issuer.document,
    };
    assert.equal((await verify(`${ORIGIN}/badge.json`, {}, web)).outcome, 'valid');
  });
});
