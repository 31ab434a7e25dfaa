import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contentSecurityPolicy } from './lib/content-security-policy.mjs';
import { contentType } from './lib/content-types.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDERS = [
  ['/examples/', join(ROOT, 'examples')],
  ['/dist/', join(ROOT, 'packages/embed/dist')],
];
const DATA = '/examples/data/';
const HOST = '127.0.0.1';

/**
 * Serves the examples and the built bundle on this machine alone.
 *
 * Signed badges name the address they live at. When `examples/data` was signed for another address, they are signed
 * again for this one, in memory, on the first request for them.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0: any free port
 * @param {string} [options.csp] a Content-Security-Policy for every page, in place of the page's own
 * @param {Record<string, string | {body: string | Uint8Array, type?: string, status?: number, headers?: Record<string, string>}>} [options.extra]
 *   further answers, by path; a string is a page
 * @returns {Promise<{url: string, port: number, close(): Promise<void>}>}
 */
export async function serve({ port = 0, csp, extra = {} } = {}) {
  const site = { csp, extra, data: undefined, origin: '' };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error) => {
      console.error(error);
      send(response, { status: 500, type: 'text/plain', body: 'The server failed: see its console.\n' });
    });
  });
  await listen(server, port);
  site.origin = `http://${HOST}:${server.address().port}`;
  return { url: site.origin, port: server.address().port, close: () => close(server) };
}

async function answer(site, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(response, { status: 405, headers: { Allow: 'GET, HEAD' }, body: 'Only GET and HEAD.\n' });
  }
  const pathname = decodePath(request.url);
  const found = pathname === undefined ? undefined : await find(site, pathname);
  const reply = found ?? { status: 404, type: 'text/plain; charset=utf-8', body: 'Nothing here.\n' };
  const headers = { 'Content-Security-Policy': site.csp ?? contentSecurityPolicy(pathname ?? '') };
  return send(response, { ...reply, headers: { ...headers, ...reply.headers } }, request.method === 'HEAD');
}

function decodePath(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

async function find(site, pathname) {
  const extra = Object.hasOwn(site.extra, pathname) ? site.extra[pathname] : undefined;
  if (extra !== undefined)
    return typeof extra === 'string' ? { type: contentType('.html'), body: extra } : extra;
  if (pathname === '/') return readPage(join(ROOT, 'examples/index.html'));
  if (pathname.startsWith(DATA)) return findData(site, pathname);
  const folder = FOLDERS.find(([prefix]) => pathname.startsWith(prefix));
  return folder && readPage(insideFolder(folder[1], pathname.slice(folder[0].length)), pathname);
}

/** The path of a file inside `folder`, or undefined when the address climbs out of it. */
function insideFolder(folder, relative) {
  const path = normalize(join(folder, relative));
  const hidden = relative.split('/').some((part) => part.startsWith('.'));
  return !hidden && !relative.includes('\0') && (path + sep).startsWith(folder + sep) ? path : undefined;
}

async function readPage(path, pathname = '/') {
  const about = path && (await stat(path).catch(() => undefined));
  if (!about) return undefined;
  if (!about.isDirectory()) return { type: contentType(path), body: await readFile(path) };
  if (!pathname.endsWith('/')) return { status: 308, headers: { Location: `${pathname}/` }, body: '' };
  return readPage(join(path, 'index.html'));
}

async function findData(site, pathname) {
  const path = pathname.slice(DATA.length);
  const folder = join(ROOT, 'examples/data');
  const signedFor = await readFile(join(folder, 'origin.txt'), 'utf8').catch(() => '');
  if (signedFor.trim() === site.origin)
    return openToAll(await readPage(insideFolder(folder, path), pathname));
  site.data ??= import('./sign-examples.mjs').then(({ buildExamples }) => buildExamples(site.origin));
  const body = (await site.data).get(path);
  return body === undefined ? undefined : openToAll({ type: contentType(path), body });
}

/** What an issuer publishes is meant to be read from any page. */
function openToAll(reply) {
  return reply && { ...reply, headers: { ...reply.headers, 'Access-Control-Allow-Origin': '*' } };
}

function send(
  response,
  { status = 200, type = 'text/html; charset=utf-8', headers = {}, body },
  withoutBody = false,
) {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...headers,
  });
  response.end(withoutBody ? undefined : bytes);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function serveOnNextFreePort(port, attempts = 20) {
  try {
    return await serve({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || attempts === 0) throw error;
    return serveOnNextFreePort(port + 1, attempts - 1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serveOnNextFreePort(Number(process.env.PORT ?? 8080));
  console.log(`commons-badges examples: ${url}/`);
}
