import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import { parseDate } from '../../../packages/openbadges-validator-core/src/checks/parse-date.js';
import { isInScope } from '../../../packages/openbadges-validator-core/src/hosted/is-in-scope.js';
import { upgrade11 } from '../../../packages/openbadges-validator-core/src/hosted/upgrade-1-1.js';
import { didWebUrl } from '../../../packages/openbadges-validator-core/src/keys/did-web-url.js';
import { importPublicKey } from '../../../packages/openbadges-validator-core/src/keys/import-public-key.js';
import { resolveKey } from '../../../packages/openbadges-validator-core/src/keys/index.js';
import { keyFromJwk } from '../../../packages/openbadges-validator-core/src/keys/key-from-jwk.js';
import { publicKeyFromPem } from '../../../packages/openbadges-validator-core/src/keys/public-key-from-pem.js';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { isFetchableUrl } from '../../../packages/openbadges-validator-core/src/lib/is-fetchable-url.js';
import { linkOf } from '../../../packages/openbadges-validator-core/src/models/link-of.js';
import { buildSession } from '../../support/build-session.js';
import { mutateBytes } from '../mutate-bytes.js';
import { createHostileIssuer } from '../hostile-issuer.js';
import { toBytes, toText, type Target } from './target.js';

const isBadgeError = (error: unknown): boolean => error instanceof BadgeError;
const never = (): boolean => false;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const pem = (key: typeof rsa): string => key.export({ type: 'spki', format: 'pem' }).toString();
const didJwk = `did:jwk:${Buffer.from(JSON.stringify(p256.export({ format: 'jwk' }))).toString('base64url')}#0`;
/** One list each: in a list for both, an IPv4 address is also looked for as the IPv6 address that maps it. */
const PRIVATE = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['100.64.0.0', 10],
  ['224.0.0.0', 3],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.ipv4.addSubnet(net, prefix);
for (const [net, prefix] of [
  ['::', 127],
  ['::ffff:0:0', 96],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.ipv6.addSubnet(net, prefix, 'ipv6');

/** Whether another judge of addresses calls it one of somebody's own network. */
function isPrivate(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const kind = isIP(bare) === 4 ? 'ipv4' : 'ipv6';
  return isIP(bare) !== 0 && PRIVATE[kind].check(bare, kind);
}

const JWKS = [rsa, p256].map((key) => toBytes(JSON.stringify(key.export({ format: 'jwk' }))));
const URLS = [
  'https://atelier.example/a?b#c',
  'http://localhost:8080/',
  'https://10.0.0.1/',
  'https://[fe80::1]/',
  'https://[::ffff:a00:1]/',
  'http://0x7f.1/',
  'https://user:word@a.example/',
  'https://a.example.evil.test/',
  'file:///etc/passwd',
];

/** What names a key, a time or a place. */
export const names: readonly Target[] = [
  {
    name: 'PEM',
    seeds: [pem(rsa), pem(p256)].map(toBytes),
    mutate: mutateBytes,
    run: async (bytes) => (await publicKeyFromPem(toText(bytes), 'RS256')).type,
    allows: isBadgeError,
  },
  {
    name: 'JWK',
    seeds: JWKS,
    mutate: mutateBytes,
    run: async (bytes) => {
      const material = keyFromJwk(JSON.parse(toText(bytes)) as Json, 'key');
      const alg = material.type === 'RSA' ? 'RS256' : 'ES256';
      return (await importPublicKey(material, alg, 'key')).type;
    },
    // What is no JSON never comes this far.
    allows: (error) => isBadgeError(error) || error instanceof SyntaxError,
  },
  {
    name: 'key id',
    seeds: [
      createHostileIssuer().keyId,
      didJwk,
      'did:web:a.example:b#c',
      'https://a.example/k#1',
      'urn:x',
    ].map(toBytes),
    mutate: mutateBytes,
    run: async (bytes) => {
      const { material, controller } = await resolveKey(toText(bytes), buildSession({}));
      return JSON.stringify({ material, controller });
    },
    allows: isBadgeError,
  },
  {
    name: 'date',
    seeds: [
      '2026-03-01T00:00:00Z',
      '2026-03-01T00:00:00.123+02:00',
      '1262304000',
      '2026-03-01',
      '2026-03-01T10:00',
    ].map(toBytes),
    mutate: mutateBytes,
    run: (bytes) => {
      const text = toText(bytes);
      const time = parseDate(text);
      if (time !== undefined) assert.equal(time, new Date(time).getTime());
      const { issuedOn } = upgrade11({ issuedOn: text });
      return [time, issuedOn];
    },
    allows: never,
  },
  {
    name: 'address',
    seeds: [...URLS, 'did:web:a.example%3A8080:b:c'].map(toBytes),
    mutate: mutateBytes,
    run: (bytes) => {
      const text = toText(bytes);
      const [safe, plain] = [isFetchableUrl(text, {}), isFetchableUrl(text, { plainHttp: true })];
      if (plain) {
        const { protocol, hostname, username } = new URL(text);
        assert.match(protocol, /^https?:$/);
        assert.equal(username, '');
        assert.ok(!isPrivate(hostname), hostname);
        if (!safe) assert.equal(protocol, 'http:');
      }
      const document = didWebUrl(text);
      // What is no address is never asked.
      if (document !== undefined && URL.canParse(document))
        assert.match(new URL(document).href, /^https:\/\/[^@]+\/did\.json$/);
      const link = linkOf(text);
      if (link !== undefined) assert.match(new URL(link).protocol, /^https?:$/);
      return [safe, plain, document, link];
    },
    allows: never,
  },
  {
    name: 'scope',
    seeds: URLS.flatMap((url) => [
      toBytes(`${url}\n${url}`),
      toBytes(`https://atelier.example/badges/1\n${url}`),
    ]),
    mutate: mutateBytes,
    run: (bytes) => {
      const [url = '', allowed = ''] = toText(bytes).split('\n');
      const byPrefix = isInScope(url, { verification: { startsWith: allowed } });
      const byOrigin = isInScope(url, { verification: { allowedOrigins: [allowed] } });
      if (byPrefix) assert.equal(new URL(url).origin, new URL(allowed).origin);
      if (byOrigin) {
        const written = allowed.includes('://') ? allowed : `https://${allowed}`;
        const { host, hostname } = new URL(url);
        // A host without a port is any port of it.
        assert.ok([host, hostname].includes(new URL(written).host), host);
      }
      return [byPrefix, byOrigin];
    },
    allows: never,
  },
];
