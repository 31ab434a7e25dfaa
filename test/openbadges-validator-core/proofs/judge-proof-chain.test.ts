import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import { fetchFrom, NOW, type Web } from '../../support/build-session.js';
import { addProof, type Proof } from '../fixtures/add-proof.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { createIssuer, type Issuer } from '../fixtures/create-issuer.js';
import type { SuiteName } from '../fixtures/sign-credential.js';

const [FIRST, SECOND] = ['urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544', 'urn:uuid:8cc9022b-6b14-4cf3'];

interface Chain {
  readonly credential: object;
  readonly proofs: readonly Proof[];
}

/** The issuer signs, a witness signs too, and a notary confirms both. */
async function buildChain(
  suite: SuiteName = 'eddsa-rdfc-2022',
  people: { issuer?: Issuer; witness?: Issuer } = {},
): Promise<Chain> {
  const { issuer = await createIssuer(), witness = await createIssuer() } = people;
  const credential = buildCredential(issuer.id);
  const first = await addProof(credential, [], issuer, { id: FIRST, suite });
  const second = await addProof(credential, [], witness, { id: SECOND, suite });
  const notary = await createIssuer();
  const previousProof = [FIRST, SECOND];
  const last = await addProof(credential, [first, second], notary, { previousProof, suite });
  return { credential, proofs: [first, second, last] };
}

/** The credential as the one who confirms last issued it: only the chain speaks for the issuer. */
async function buildIssuersChain(witness: Issuer): Promise<Chain & { readonly issuer: Issuer }> {
  const issuer = await createIssuer();
  const credential = buildCredential(issuer.id);
  const first = await addProof(credential, [], witness, { id: FIRST });
  const last = await addProof(credential, [first], issuer, { previousProof: FIRST });
  return { credential, proofs: [first, last], issuer };
}

async function tell({ credential, proofs }: Chain, web?: Web): Promise<readonly string[]> {
  const { checks } = await verify(
    { ...credential, proof: proofs },
    { now: NOW, ...(web && { fetch: fetchFrom(web) }) },
  );
  return checks
    .filter(({ id }) => id === 'proof' || id === 'issuer')
    .map(({ id, outcome, code }) => [id, outcome, code].filter(Boolean).join(' '));
}

describe('a chain of proofs', () => {
  for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
    it(`holds when each proof holds over those that it names (${suite})`, async () => {
      assert.deepEqual(await tell(await buildChain(suite)), ['proof pass', 'issuer pass']);
    });
  }

  it('holds in whatever order the proofs stand', async () => {
    const { credential, proofs } = await buildChain();
    const [first, second, last] = proofs as [Proof, Proof, Proof];
    assert.deepEqual(await tell({ credential, proofs: [last, first, second] }), [
      'proof pass',
      'issuer pass',
    ]);
  });

  it('speaks for the issuer by the proof that confirms another', async () => {
    const chain = await buildIssuersChain(await createIssuer());
    assert.deepEqual(await tell(chain), ['proof pass', 'issuer pass']);
  });

  it('does not speak for the issuer any more when the earlier proof was taken away or changed', async () => {
    const chain = await buildIssuersChain(await createIssuer());
    const [first, last] = chain.proofs as [Proof, Proof];
    assert.deepEqual(await tell({ ...chain, proofs: [last] }), ['proof fail proof.chain_broken']);
    const changed = { ...first, created: '2026-04-02T00:00:00Z' };
    assert.deepEqual(
      (await tell({ ...chain, proofs: [changed, last] })).filter((line) => line.includes('pass')),
      [],
    );
  });

  it('binds the value of the earlier proof: another good one by the same key does not do', async () => {
    const witness = await createIssuer();
    const chain = await buildIssuersChain(witness);
    const other = await addProof(chain.credential, [], witness, { id: FIRST, nonce: 'another' });
    assert.notEqual(other['proofValue'], chain.proofs[0]?.['proofValue']);
    const told = await tell({ ...chain, proofs: [other, chain.proofs[1] as Proof] });
    assert.deepEqual(told, [
      'proof pass',
      'issuer fail key.not_issuers',
      'proof warn proof.one_of_several_failed',
    ]);
  });

  it('does not make the first proof of a witness into one of the issuer', async () => {
    const chain = await buildIssuersChain(await createIssuer());
    const told = await tell({ ...chain, proofs: chain.proofs.slice(0, 1) });
    assert.deepEqual(told, ['proof pass', 'issuer fail key.not_issuers']);
  });

  it('warns where the notary does not hold, and lets the issuer’s own proof count', async () => {
    const { credential, proofs } = await buildChain();
    const [first, second, last] = proofs as [Proof, Proof, Proof];
    for (const broken of [
      { ...last, created: '2026-04-02T00:00:00Z' },
      { ...last, previousProof: [FIRST] },
      { ...last, previousProof: FIRST },
      { ...last, previousProof: [FIRST, SECOND, 'urn:uuid:nobody'] },
    ]) {
      assert.deepEqual(await tell({ credential, proofs: [first, second, broken] }), [
        'proof pass',
        'issuer pass',
        'proof warn proof.one_of_several_failed',
      ]);
    }
  });

  it('does not know what a proof is worth whose earlier one it could not check', async () => {
    const witness = await createIssuer('https://temoin.example/');
    const chain = await buildIssuersChain(witness);
    assert.deepEqual(await tell(chain), ['proof unchecked fetch.not_available']);
    assert.deepEqual(await tell(chain, { [witness.id]: witness.document }), ['proof pass', 'issuer pass']);
  });

  for (const [why, change] of [
    ['names itself', (proof: Proof) => [{ ...proof, id: FIRST, previousProof: FIRST }]],
    [
      'is one of two that name each other',
      (proof: Proof) => [
        { ...proof, id: FIRST, previousProof: SECOND },
        { ...proof, id: SECOND, previousProof: [FIRST] },
      ],
    ],
    [
      'names a name that two have',
      (proof: Proof) => [
        { ...proof, id: FIRST },
        { ...proof, id: FIRST },
        { ...proof, previousProof: FIRST },
      ],
    ],
    ['names a number', (proof: Proof) => [{ ...proof, previousProof: 5 }]],
    ['names one by an object', (proof: Proof) => [{ ...proof, previousProof: { id: FIRST } }]],
  ] as const) {
    it(`does not hold where a proof ${why}`, async () => {
      const issuer = await createIssuer();
      const credential = buildCredential(issuer.id);
      const proofs = change(await addProof(credential, [], issuer));
      assert.deepEqual(
        (await tell({ credential, proofs })).filter((line) => line.includes('pass')),
        [],
      );
    });
  }

  it('tells by which name a link is missing', async () => {
    const issuer = await createIssuer();
    const credential = buildCredential(issuer.id);
    const proof = await addProof(credential, [], issuer, { previousProof: [] });
    const { checks } = await verify(
      { ...credential, proof: { ...proof, previousProof: [FIRST, SECOND] } },
      { now: NOW },
    );
    assert.deepEqual(
      checks.find(({ id }) => id === 'proof'),
      {
        id: 'proof',
        outcome: 'fail',
        source: 'VC-DI §4.5',
        code: 'proof.chain_broken',
        previous: `${FIRST} ${SECOND}`,
      },
    );
  });
});
