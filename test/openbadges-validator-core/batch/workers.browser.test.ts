import { expect } from '@open-wc/testing';
import { base64url, exportJWK, generateKeyPair, SignJWT } from 'jose';
import {
  verifyMany,
  type BadgeVerdict,
  type VerifyManyOptions,
} from '../../../packages/openbadges-validator-core/src/index.js';

const WORKER = new URL('../../../packages/openbadges-validator-core/src/verify-worker.ts', import.meta.url);
const NOW = new Date('2026-06-01T00:00:00Z');
const COUNT = 400;

interface Signer {
  readonly id: string;
  readonly sign: (index: number, changes?: object) => Promise<string>;
}

async function createSigner(): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const id = `did:jwk:${base64url.encode(JSON.stringify(await exportJWK(publicKey)))}`;
  const sign = (index: number, changes = {}): Promise<string> => {
    const credential = { ...buildCredential(id, index), ...changes };
    return new SignJWT({
      ...credential,
      iss: id,
      jti: credential.id,
      sub: 'did:example:alice',
      nbf: 1772323200,
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: `${id}#0` })
      .sign(privateKey);
  };
  return { id, sign };
}

function buildCredential(issuer: string, index: number): { readonly id: string } {
  const achievement = {
    id: 'https://atelier.example/badges/velo',
    type: ['Achievement'],
    name: 'Réparer un vélo',
    description: 'Sait changer une chambre à air.',
    criteria: { narrative: 'Changer une chambre à air devant témoin.' },
  };
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `urn:badge:${index}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Réparer un vélo',
    issuer: { id: issuer, type: ['Profile'], name: 'Atelier de Cergy' },
    validFrom: '2026-03-01T00:00:00Z',
    credentialSubject: { id: 'did:example:alice', type: ['AchievementSubject'], achievement },
  } as { readonly id: string };
}

/** Verifies in workers of this browser, which are given the time to start. */
async function run(
  badges: readonly string[],
  options: VerifyManyOptions = {},
  address: URL | string = WORKER,
): Promise<{ verdicts: readonly BadgeVerdict[]; posted: number }> {
  let posted = 0;
  const starting: Promise<unknown>[] = [];
  const createWorker = (): Worker => {
    const worker = new Worker(address, { type: 'module' });
    const post = worker.postMessage.bind(worker) as (message: unknown) => void;
    worker.postMessage = (message: { badges?: readonly unknown[] }) => {
      posted += message.badges?.length ?? 0;
      post(message);
    };
    starting.push(
      new Promise((resolve) => {
        for (const type of ['message', 'error']) worker.addEventListener(type, resolve);
      }),
    );
    return worker;
  };
  async function* give(): AsyncGenerator<string> {
    yield* badges.slice(0, 280);
    await Promise.all(starting);
    yield* badges.slice(280);
  }
  const verdicts: BadgeVerdict[] = [];
  for await (const one of verifyMany(give(), { now: NOW, order: 'given', createWorker, ...options }))
    verdicts.push(one);
  return { verdicts, posted };
}

describe('many badges in the workers of this browser', function () {
  this.timeout(30_000);
  let signer: Signer;
  let badges: readonly string[];
  before(async () => {
    signer = await createSigner();
    badges = await Promise.all(Array.from({ length: COUNT }, (_, index) => signer.sign(index)));
  });

  it('get the verdicts that they get without', async () => {
    const mixed = badges.map((badge, index) => (index % 7 === 0 ? `${badge.slice(0, -4)}AAAA` : badge));
    const without = await run(mixed, { workers: 0 });
    const inWorkers = await run(mixed, { workers: 2 });
    expect(without.posted).to.equal(0);
    expect(inWorkers.posted).to.be.above(0);
    expect(inWorkers.verdicts).to.deep.equal(without.verdicts);
    expect(without.verdicts.filter(({ verdict }) => verdict.outcome === 'valid').length).to.equal(342);
  });

  it('are verified there without being asked, once they are many', async () => {
    const { verdicts, posted } = await run(badges);
    expect(verdicts.every(({ verdict }) => verdict.outcome === 'valid')).to.equal(true);
    expect(posted).to.be.above(0);
  });

  it('share one request, which this page makes', async () => {
    const list = 'https://atelier.example/revoked.json';
    const asked: string[] = [];
    const fetch = async (url: RequestInfo | URL): Promise<Response> => {
      asked.push(url as string);
      return new Response(
        JSON.stringify({ id: list, issuer: signer.id, revokedCredential: ['urn:badge:3'] }),
      );
    };
    const credentialStatus = { id: list, type: '1EdTechRevocationList' };
    const listed = await Promise.all(
      Array.from({ length: COUNT }, (_, index) => signer.sign(index, { credentialStatus })),
    );
    const { verdicts, posted } = await run(listed, { fetch, workers: 2 });
    expect(posted).to.be.above(0);
    expect(asked).to.deep.equal([list]);
    const revoked = verdicts.filter(({ verdict }) => verdict.outcome !== 'valid');
    expect(revoked.map(({ index, verdict }) => [index, verdict.outcome])).to.deep.equal([[3, 'invalid']]);
  });

  it('are verified all the same where the script of the worker is not there', async () => {
    const { verdicts, posted } = await run(badges, { workers: 2 }, new URL('nowhere.js', import.meta.url));
    expect(verdicts.every(({ verdict }) => verdict.outcome === 'valid')).to.equal(true);
    expect(posted).to.equal(0);
  });

  it('are verified all the same where it is of another origin', async () => {
    const { verdicts, posted } = await run(badges, { workers: 2 }, 'https://elsewhere.example/worker.js');
    expect(verdicts.every(({ verdict }) => verdict.outcome === 'valid')).to.equal(true);
    expect(posted).to.equal(0);
  });

  it('leave the page its turn, with workers and without', async () => {
    for (const workers of [0, 2]) {
      let turns = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        turns += 1;
        port2.postMessage(null);
      };
      port2.postMessage(null);
      await run(badges, { workers });
      port1.close();
      // One turn each 16 ms at least, however soon all are done; a page that is starved has none.
      expect(turns, `${workers} workers`).to.be.above(1);
    }
  });
});
