import { gzipSync } from 'node:zlib';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { buildCredential } from '../../openbadges-validator-core/fixtures/build-credential.js';
import { buildStatusEntry, buildStatusList } from '../../openbadges-validator-core/fixtures/status-list.js';
import {
  assertion,
  ASSERTION_URL,
  CLASS_URL,
  hostedWeb,
  ISSUER_URL,
  issuer,
  badgeClass,
} from '../../support/hosted-badge.js';
import { createSigningKey, signToken } from '../../support/sign-assertion.js';
import { createHostileIssuer } from '../hostile-issuer.js';
import { list, repeat, type Bomb, type Bombs } from './bomb.js';

const { did, sign } = createHostileIssuer();
const LIST = 'https://atelier.example/status/';
const KEY = 'https://atelier.example/cle.json';
const REVOKED = 'https://atelier.example/revocations.json';

/** A badge with so many statuses, each in a list of its own. */
function withStatus(count: number, makeList: (url: string) => object): Bomb {
  const urls = list(count, (at) => `${LIST}${at}`);
  return {
    input: JSON.stringify(
      sign(buildCredential(did, { credentialStatus: urls.map((url) => buildStatusEntry(url, 7)) }) as Json),
    ),
    web: Object.fromEntries(urls.map((url) => [url, makeList(url)])),
  };
}

const packedList = (mebibytes: number): ((url: string) => object) => {
  const encodedList = `u${gzipSync(Buffer.alloc(mebibytes * 1024 * 1024), { level: 9 }).toString('base64url')}`;
  return (url) => sign(buildStatusList(did, url, [], { encodedList }) as Json) as object;
};

function signedWith(revocationList: object | string): Bomb {
  const key = createSigningKey('ES256');
  return {
    input: signToken(
      assertion({
        id: 'urn:uuid:11111111-0000-4000-8000-000000000001',
        verification: { type: 'SignedBadge', creator: KEY },
      }),
      key,
    ),
    web: hostedWeb({
      [ISSUER_URL]: issuer({ publicKey: KEY, revocationList: REVOKED }),
      [KEY]: { id: KEY, type: 'CryptographicKey', owner: ISSUER_URL, publicKeyPem: key.pem },
      [REVOKED]: revocationList,
    }),
  };
}

const hosted = (changes: Parameters<typeof hostedWeb>[0]): Bomb => ({
  input: ASSERTION_URL,
  web: hostedWeb(changes),
});

/** What stands at the addresses that a badge names. */
export const lists: Bombs = {
  'list: a gibibyte, packed': () => withStatus(1, packedList(1024)),
  'list: as much as may be, eight times': () => withStatus(8, packedList(4)),
  'list: packed text that is none': () =>
    withStatus(
      1,
      (url) =>
        sign(buildStatusList(did, url, [], { encodedList: `u${repeat('A', 7_000_000)}` }) as Json) as object,
    ),
  'list: tens of thousands of the revoked': () => ({
    input: JSON.stringify(
      sign(
        buildCredential(did, { credentialStatus: { id: REVOKED, type: '1EdTechRevocationList' } }) as Json,
      ),
    ),
    web: {
      [REVOKED]: {
        id: REVOKED,
        type: ['1EdTechRevocationList'],
        issuer: did,
        revokedCredential: list(60_000, (at) => ({
          id: `urn:uuid:${at}`,
          revoked: true,
          revocationReason: 'x',
        })),
      },
    },
  }),
  'list: tens of thousands of the revoked of OB 2.0': () =>
    signedWith({
      '@context': 'https://w3id.org/openbadges/v2',
      id: REVOKED,
      type: 'RevocationList',
      issuer: ISSUER_URL,
      revokedAssertions: list(80_000, (at) => ({ id: `urn:uuid:${at}`, revocationReason: 'x' })),
    }),
  'list: tens of thousands of the revoked of OB 1.1': () =>
    signedWith(Object.fromEntries(list(200_000, (at) => [`${at}`, 'x']))),
  'hosted: an answer of lists in lists': () => hosted({ [ASSERTION_URL]: repeat('[', 8_000_000) }),
  'hosted: evidence without end': () =>
    hosted({
      [ASSERTION_URL]: assertion({
        evidence: list(60_000, (at) => ({ id: `https://atelier.example/e/${at}`, name: 'x' })),
      }),
    }),
  'hosted: alignments without end': () =>
    hosted({
      [CLASS_URL]: badgeClass({
        alignment: list(60_000, () => ({ targetName: 'x', targetUrl: 'https://a.example/' })),
      }),
    }),
  'hosted: keys without end': () =>
    hosted({ [ISSUER_URL]: issuer({ publicKey: list(80_000, (at) => `https://atelier.example/k/${at}`) }) }),
  'hosted: scopes without end': () =>
    hosted({
      [ISSUER_URL]: issuer({
        verification: {
          type: 'HostedBadge',
          startsWith: list(80_000, (at) => `https://a${at}.example/`),
          allowedOrigins: list(80_000, (at) => `a${at}.example`),
        },
      }),
    }),
  'hosted: a picture of megabytes': () =>
    hosted({ [CLASS_URL]: badgeClass({ image: `data:image/png;base64,${repeat('A', 7_000_000)}` }) }),
  'hosted: extensions without end': () =>
    hosted({
      [ASSERTION_URL]: assertion(
        Object.fromEntries(
          list(20_000, (at) => [
            `extensions:e${at}`,
            { '@context': `https://a.example/${at}`, type: ['Extension', `extensions:E${at}`] },
          ]),
        ),
      ),
    }),
  'hosted: names in every language': () =>
    hosted({
      [CLASS_URL]: badgeClass({
        name: Object.fromEntries(list(60_000, (at) => [`x-${at}`, 'x'])),
        related: list(40_000, (at) => ({ id: `https://a.example/${at}`, '@language': 'fr' })),
      }),
    }),
};
