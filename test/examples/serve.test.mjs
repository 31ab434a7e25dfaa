import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

describe('the server of the examples', () => {
  let site;

  before(async () => {
    site = await serve({
      extra: {
        '/page': '<p>Bonjour',
        '/gone.json': { body: '{}', type: 'application/json', status: 410, headers: { 'X-Reason': 'test' } },
        '/bytes': { body: new Uint8Array([1, 2, 3]), type: 'image/png' },
      },
    });
  });
  after(() => site.close());

  /** Unlike fetch, sends the path as it is written. */
  const ask = (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      request(`${site.url}/`, { path, method }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', reject)
        .end();
    });

  it('answers on this machine alone, with its address', () => {
    assert.match(site.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('shows the list of examples at its root', async () => {
    const { status, headers, body } = await ask('/');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.match(String(body), /\/examples\/wall\//);
  });

  for (const [path, type] of [
    ['/examples/style/wiki.css', 'text/css; charset=utf-8'],
    ['/examples/style/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/examples/data/wall.json', 'application/json; charset=utf-8'],
    ['/examples/data/badges/territoire-sonore.jwt', 'text/plain; charset=utf-8'],
    ['/examples/data/badges/accompagner-la-cascade.png', 'image/png'],
  ]) {
    it(`says that ${path} is ${type}, and that nothing else may be guessed`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  for (const path of [
    '/examples/../package.json',
    '/examples/%2e%2e/package.json',
    '/examples/..%2f..%2fetc/passwd',
    '/dist/%2e%2e/package.json',
    '/examples/data/..%2f..%2f..%2fpackage.json',
    '/examples/.git/config',
    '/examples/%00',
    '/%zz',
    '/package.json',
    '/constructor',
  ]) {
    it(`gives nothing for ${path}`, async () => {
      assert.equal((await ask(path)).status, 404);
    });
  }

  it('sends a folder without its slash to the page', async () => {
    const { status, headers } = await ask('/examples/wall');
    assert.deepEqual([status, headers.location], [308, '/examples/wall/']);
  });

  it('reads only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await ask('/', method);
      assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
    }
    const head = await ask('/', 'HEAD');
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    assert.ok(Number(head.headers['content-length']) > 500);
  });

  it('serves the strict page under exactly the policy it shows', async () => {
    const { headers, body } = await ask('/examples/strict-csp/');
    assert.equal(headers['content-security-policy'], STRICT);
    for (const directive of STRICT.split('; ')) {
      assert.ok(
        String(body).includes(directive.replaceAll("'", '&#39;')) || String(body).includes(directive),
      );
    }
  });

  it('lets no page run scripts or styles of another place', async () => {
    for (const path of ['/', '/examples/wall/', '/examples/verify/', '/examples/placeholders/']) {
      const policy = (await ask(path)).headers['content-security-policy'];
      assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
      assert.match(policy, /trusted-types lit-html/);
    }
  });

  it('lets only the verify page read other addresses', async () => {
    const policyOf = async (path) => (await ask(path)).headers['content-security-policy'];
    assert.match(await policyOf('/examples/verify/'), /connect-src 'self' https:;/);
    assert.match(await policyOf('/examples/wall/'), /connect-src 'self';/);
  });

  it('lets any page read what issuers publish', async () => {
    const { headers } = await ask('/examples/data/issuers/movilab.json');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal((await ask('/')).headers['access-control-allow-origin'], undefined);
  });

  it('gives the further answers it was told', async () => {
    assert.equal((await ask('/page')).headers['content-type'], 'text/html; charset=utf-8');
    const gone = await ask('/gone.json');
    assert.deepEqual([gone.status, gone.headers['x-reason'], String(gone.body)], [410, 'test', '{}']);
    assert.deepEqual([...(await ask('/bytes')).body], [1, 2, 3]);
  });

  it('signs the badges for its own address', async () => {
    const { body } = await ask('/examples/data/badges/garder-les-cles.json');
    const { statusListCredential } = JSON.parse(body).credentialStatus;
    assert.equal(statusListCredential, `${site.url}/examples/data/status/limaces.json`);
  });

  it('has lost one list on purpose', async () => {
    const { body } = await ask('/examples/data/badges/documenter-une-recette.json');
    const { pathname } = new URL(JSON.parse(body).credentialStatus.id);
    const lost = String((await ask(pathname)).body);
    assert.throws(() => JSON.parse(lost), SyntaxError);
  });

  it('puts every page under another policy when it is told one', async (context) => {
    const other = await serve({ csp: "default-src 'self'" });
    context.after(() => other.close());
    const { headers } = await fetch(`${other.url}/examples/strict-csp/`);
    assert.equal(headers.get('content-security-policy'), "default-src 'self'");
  });
});

describe('the command that serves the examples', () => {
  /** Starts the command and gives the first line it prints. */
  function start(context, port) {
    const script = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));
    const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: String(port) } });
    context.after(() => child.kill());
    return new Promise((resolve, reject) => {
      child.stdout.once('data', (line) => resolve(String(line)));
      child.stderr.once('data', (line) => reject(new Error(String(line))));
    });
  }

  it('prints one line with the address, and takes the next port when its own is taken', async (context) => {
    const taken = await serve();
    context.after(() => taken.close());
    const line = await start(context, taken.port);
    const [, url] = /^commons-badges examples: (http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(line);
    assert.notEqual(new URL(url).port, String(taken.port));
    assert.equal((await fetch(url)).status, 200);
  });
});
