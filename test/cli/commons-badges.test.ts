import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildPng } from '../support/build-png.js';
import { sampleBadge } from './support/sample-badge.js';

/** As it was built: see `npm run build`. */
const BIN = 'packages/cli/dist/commons-badges.js';

interface Ended {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

function run(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      env: { ...process.env, LANG: 'C', LC_ALL: '', ...env },
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}

describe('the program commons-badges', () => {
  let folder: string;
  let json: string;
  let server: Server;
  let origin: string;
  const file = (name: string) => join(folder, name);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'commons-badges-cli-'));
    json = JSON.stringify(await sampleBadge());
    writeFileSync(file('velo.json'), json);
    writeFileSync(file('a.png'), buildPng());
    server = createServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/velo.json' }).end();
      else if (request.url === '/velo.json') response.end(json);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('verifies a file, without colours into a pipe', async () => {
    const { code, out, err } = await run(['verify', file('velo.json')]);
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(out.toString(), /^✔ verified: /);
    assert.ok(!out.includes('\u001b'));
  });

  it('verifies what is piped in, and says by its exit code what came of it', async () => {
    assert.equal((await run(['verify', '-'], json)).code, 0);
    assert.equal(
      (await run(['verify', '-'], json.replace('Camille', 'Zoé').replace('vélo', 'avion'))).code,
      1,
    );
    assert.equal((await run(['verify', '--no-network', 'https://a.example/'])).code, 2);
    assert.equal((await run(['verify', file('none.json')])).code, 3);
    assert.equal((await run(['verify', folder])).code, 3);
    assert.equal((await run([])).code, 3);
  });

  it('bakes into a file and a pipe, and unbakes again', async () => {
    const baked = await run(['bake', file('a.png'), file('velo.json'), '-o', file('velo.png')]);
    assert.equal(baked.code, 0);
    const piped = await run(['bake', file('a.png'), '-'], json);
    assert.deepEqual(piped.out, readFileSync(file('velo.png')));
    assert.equal((await run(['unbake', file('velo.png')])).out.toString(), json);
    assert.equal((await run(['verify', file('velo.png')])).code, 0);
  });

  it('asks this machine where it is told to look there, and follows a redirection', async () => {
    assert.equal((await run(['verify', `${origin}/velo.json`])).code, 0);
    assert.equal((await run(['inspect', `${origin}/moved`, '--json'])).code, 0);
    assert.equal((await run(['inspect', `${origin}/none`])).code, 2);
  });

  it('speaks the language of its place', async () => {
    const { err } = await run(['bake'], '', { LANG: 'fr_FR.UTF-8' });
    assert.match(err, /^Indiquez l’image/);
  });

  it('tells the version of its package', async () => {
    const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8')) as { version: string };
    assert.equal((await run(['--version'])).out.toString(), `${version}\n`);
  });

  it('reads no more of an endless input than a badge can be long', async () => {
    const { code, out } = await run(['verify', '-', '--json'], Buffer.alloc(40 * 1024 * 1024, 0x20));
    assert.equal(code, 2);
    assert.match(out.toString(), /input\.too_large/);
  });

  it('does not mind a reader who has read enough', async () => {
    const child = spawn('sh', [
      '-c',
      `"${process.execPath}" "${BIN}" inspect - | head -c 1 >/dev/null; exit 0`,
    ]);
    const err: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify({ ...(JSON.parse(json) as object), x: 'y'.repeat(2_000_000) }));
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(Buffer.concat(err).toString(), '');
  });

  it('brings the sentences of the elements along, and no element', () => {
    const built = readFileSync(BIN, 'utf8');
    assert.doesNotMatch(built, /@commons-badges\/elements|\blit\b/);
    assert.ok(built.startsWith('#!/usr/bin/env node\n'));
  });
});
