// What npm would publish: linted, typed, and used by a project that knows nothing of this repository.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { generateKeyPairSync, sign } from 'node:crypto';

const units = readdirSync('packages').map((unit) => resolve('packages', unit));
const bin = (path) => resolve('node_modules', path);
let scratch;

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const node = (script, args, cwd) => run(process.execPath, [script, ...args], cwd);

before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'commons-badges-'));
  mkdirSync(join(scratch, 'tarballs'));
  for (const unit of units)
    run('npm', ['pack', '--silent', '--pack-destination', join(scratch, 'tarballs')], unit);
  const tarballs = readdirSync(join(scratch, 'tarballs')).map((file) => `./tarballs/${file}`);
  const manifest = { name: 'scratch', private: true, type: 'module' };
  writeFileSync(join(scratch, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', ...tarballs, 'vite@8.3.8'], scratch);
});
after(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

for (const unit of units) {
  const { name } = JSON.parse(readFileSync(join(unit, 'package.json'), 'utf8'));
  test(`${name}: publint finds nothing`, () => {
    const printed = node(bin('publint/src/cli.js'), ['run', '--strict', unit], unit);
    assert.match(printed, /All good!/);
  });
}

for (const unit of units) {
  const { name } = JSON.parse(readFileSync(join(unit, 'package.json'), 'utf8'));
  test(`${name}: its types resolve for every consumer of ES modules`, () => {
    // It exits with 1, and so throws here, when an entry does not resolve.
    const printed = node(
      bin('@arethetypeswrong/cli/dist/index.js'),
      [
        '--pack',
        unit,
        '--profile',
        'esm-only',
        '--no-emoji',
        '--exclude-entrypoints',
        './custom-elements.json',
      ],
      unit,
    );
    // A script tag and a program: nobody imports them.
    if (/(?:embed|cli)$/.test(unit)) assert.match(printed, /does not contain types/);
    else assert.match(printed, /node16 \(from ESM\).*OK \(ESM\)/s);
    assert.doesNotMatch(printed, /\((?:from ESM|ESM)\): (?!OK)/);
  });
}

test('a Node project verifies a badge with the published package alone', () => {
  writeFileSync(
    join(scratch, 'verify.mjs'),
    `import { verify } from 'openbadges-validator-core';
     import { readFileSync } from 'node:fs';
     const { outcome, badge } = await verify(readFileSync('badge.jwt', 'utf8'));
     console.log(JSON.stringify({ outcome, name: badge?.name }));`,
  );
  writeFileSync(join(scratch, 'badge.jwt'), signedBadge('Semer un jardin local'));
  assert.deepEqual(JSON.parse(node('verify.mjs', [], scratch)), {
    outcome: 'valid',
    name: 'Semer un jardin local',
  });
});

test('the published program verifies a badge, and bakes it into a picture that it verifies again', () => {
  const program = join(scratch, 'node_modules/.bin/commons-badges');
  const { signed, forged } = badgeAndForgery('Semer un jardin local');
  writeFileSync(join(scratch, 'badge.jwt'), signed);
  writeFileSync(join(scratch, 'forged.jwt'), forged);
  writeFileSync(join(scratch, 'picture.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const verdict = JSON.parse(run(program, ['verify', 'badge.jwt', '--json'], scratch));
  assert.equal(verdict.outcome, 'valid');
  assert.equal(verdict.badge.name, 'Semer un jardin local');
  run(program, ['bake', 'picture.svg', 'badge.jwt', '-o', 'baked.svg'], scratch);
  assert.match(run(program, ['verify', 'baked.svg', '--lang', 'fr'], scratch), /^✔ vérifié/);
  assert.equal(run(program, ['unbake', 'baked.svg'], scratch), signed);
  assert.throws(
    () => run(program, ['verify', 'forged.jwt'], scratch),
    ({ status, stdout }) => status === 1 && stdout.startsWith('✖'),
  );
});

test('the published program brings the verifier along, and nothing of the elements', () => {
  const { dependencies } = JSON.parse(
    readFileSync(join(scratch, 'node_modules/@commons-badges/cli/package.json'), 'utf8'),
  );
  assert.deepEqual(Object.keys(dependencies), ['openbadges-validator-core', 'tslib']);
  const built = readdirSync(join(scratch, 'node_modules/@commons-badges/cli/dist'), { recursive: true });
  const code = built.map(String).filter((file) => file.endsWith('.js'));
  assert.ok(code.includes('commons-badges.js') && !code.some((file) => file.startsWith('modules')));
  for (const file of code) {
    const text = readFileSync(join(scratch, 'node_modules/@commons-badges/cli/dist', file), 'utf8');
    assert.doesNotMatch(text, /from '(?:@commons-badges|lit)/, file);
  }
});

test('Vite bundles a wall from the published packages', () => {
  writeFileSync(
    join(scratch, 'index.html'),
    '<!doctype html><html lang="fr"><title>Mur</title><badge-wall src="/wall.json"></badge-wall><script type="module" src="/main.js"></script></html>',
  );
  writeFileSync(join(scratch, 'main.js'), "import '@commons-badges/elements/badge-wall/define.js';\n");
  node(join(scratch, 'node_modules/vite/bin/vite.js'), ['build', '--logLevel', 'warn'], scratch);
  const assets = readdirSync(join(scratch, 'dist/assets'));
  const code = assets
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(scratch, 'dist/assets', file), 'utf8'));
  assert.ok(code.some((text) => text.includes('badge-wall')));
});

/** A VC-JWT signed by Node's own crypto with a key that a did:jwk names. */
function signedBadge(name) {
  const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { privateKey, jwk } = freshKey();
  const issuer = `did:jwk:${base64url(jwk)}`;
  const subject = 'did:example:recipient';
  const credential = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:0f5a1c8e-8d0c-4d9f-9a3e-3c1a5c1d7b10',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Jardins du Nous' },
    validFrom: '2025-02-01T09:00:00Z',
    name,
    credentialSubject: {
      id: subject,
      type: ['AchievementSubject'],
      achievement: {
        id: 'urn:uuid:5b1f0a52-64d5-4f3a-8f57-6d1a3f0c2f11',
        type: ['Achievement'],
        name,
        description: 'Trois personnes, un hôte, une date.',
        criteria: { narrative: 'Un premier rendez-vous a eu lieu.' },
      },
    },
  };
  const claims = {
    iss: issuer,
    sub: subject,
    jti: credential.id,
    nbf: Date.parse(credential.validFrom) / 1000,
  };
  const signed = `${base64url({ alg: 'EdDSA', typ: 'JWT', kid: `${issuer}#0` })}.${base64url({ ...credential, ...claims })}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** A signed badge, and the same with another name that its signature does not cover. */
function badgeAndForgery(name) {
  const signed = signedBadge(name);
  const [header, payload, signature] = signed.split('.');
  const other = { ...JSON.parse(Buffer.from(payload, 'base64url')), name: 'Tout savoir' };
  const changed = Buffer.from(JSON.stringify(other)).toString('base64url');
  return { signed, forged: `${header}.${changed}.${signature}` };
}

function freshKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey, jwk: publicKey.export({ format: 'jwk' }) };
}
