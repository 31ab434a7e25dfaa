import { BadgeError, fail } from '../badge-error.js';
import { FETCH_TIMEOUT_MS, MAX_INPUT_BYTES } from '../limits.js';
import type { VerifyOptions } from '../verify-options.js';
import type { Spend } from './create-budget.js';
import { isFetchableUrl, type FetchPolicy } from './is-fetchable-url.js';
import { isLoopbackUrl } from './is-loopback-url.js';
import { readStream } from './read-stream.js';

export interface FetchedDocument {
  /** The address after redirects. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Reads an address, once a session. Throws a `BadgeError` of the `fetch.` family; an abort passes untouched. */
export type FetchDocument = (url: string, accept: string) => Promise<FetchedDocument>;

type Fetch = typeof fetch;

/**
 * The one door to the network. Every trouble becomes a code here: `fetch.not_available` (no `fetch` was given),
 * `fetch.blocked_address` (not https, or inside a private network, or on
 * this machine where nobody asked for that), `fetch.http_status`, `fetch.too_large`,
 * `fetch.timed_out`, `fetch.blocked_by_cors`, `fetch.network`; and `work.too_much`. A `BadgeError` of the given `fetch` passes untouched.
 */
export function createFetchDocument(
  options: VerifyOptions,
  policy: FetchPolicy = {},
  spend: Spend = () => undefined,
): FetchDocument {
  const flights = new Map<string, Promise<FetchedDocument>>();
  const { loopback } = options;
  const asked = loopback === undefined ? {} : { loopback };
  const door = { options, policy: { ...policyOfPage(), ...policy, ...asked }, spend };
  return (url, accept) => {
    const address = url.split('#', 1)[0] ?? url;
    const flight = flights.get(address) ?? fetchOnce(address, accept, door);
    flights.set(address, flight);
    return flight;
  };
}

interface Door {
  readonly options: VerifyOptions;
  readonly policy: FetchPolicy;
  readonly spend: Spend;
}

async function fetchOnce(url: string, accept: string, door: Door): Promise<FetchedDocument> {
  const { options, policy, spend } = door;
  options.signal?.throwIfAborted();
  if (!isFetchableUrl(url, policy)) fail('fetch.blocked_address', { url });
  const given = options.fetch;
  if (given === undefined) fail('fetch.not_available', { url });
  spend('addresses', 1);
  const timeout = AbortSignal.timeout(FETCH_TIMEOUT_MS);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  try {
    // A `fetch` that does not listen to the signal must not keep anybody waiting.
    return await Promise.race([request(given, url, accept, signal, door), rejectOn(signal)]);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof BadgeError) throw error;
    const host = new URL(url).host;
    if (timeout.aborted) fail('fetch.timed_out', { url, host }, { cause: error });
    if (await isBlockedByCors(given, url, signal))
      fail('fetch.blocked_by_cors', { url, host }, { cause: error });
    fail('fetch.network', { url, host }, { cause: error });
  }
}

async function request(
  given: Fetch,
  url: string,
  accept: string,
  signal: AbortSignal,
  { policy, spend }: Door,
): Promise<FetchedDocument> {
  const response = await given(url, {
    headers: { accept },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'follow',
    signal,
  });
  const finalUrl = response.url || url;
  const isPlain = policy.plainHttp === true && !url.startsWith('https:');
  if (!isFetchableUrl(finalUrl, { ...policy, plainHttp: isPlain })) {
    fail('fetch.blocked_address', { url: finalUrl });
  }
  if (!response.ok) await refuse(response, url, spend);
  const bytes = response.body === null ? new Uint8Array() : await read(response.body, spend);
  if (bytes === undefined) fail('fetch.too_large', { url, limit: MAX_INPUT_BYTES });
  return { url: finalUrl, contentType: response.headers.get('content-type') ?? '', bytes };
}

/** A page of this machine, such as one that is being worked on, may ask this machine. */
function policyOfPage(): FetchPolicy {
  const { location } = globalThis as { location?: { href?: string; host?: string } };
  if (location?.href === undefined || location.host === undefined) return {};
  return { ownHost: location.host, ...(isLoopbackUrl(location.href) && { loopback: true }) };
}

function read(body: ReadableStream<Uint8Array>, spend: Spend): Promise<Uint8Array | undefined> {
  return readStream(body, MAX_INPUT_BYTES, (length) => spend('bytes', length));
}

/** What is gone may say why (OB2 Revoking Hosted Assertions): the bytes of that answer go with the problem, as its cause. */
async function refuse({ status, body }: Response, url: string, spend: Spend): Promise<never> {
  const answer = status === 410 && body !== null ? await read(body, spend) : undefined;
  return fail('fetch.http_status', { url, host: new URL(url).host, status }, { cause: answer });
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/**
 * A browser tells a page only "failed", for a dead host and for a living one without CORS alike. A second request whose
 * answer nobody can read tells the two apart. Outside browsers there is no CORS, and no probe.
 */
async function isBlockedByCors(given: Fetch, url: string, signal: AbortSignal): Promise<boolean> {
  if (!('location' in globalThis)) return false;
  try {
    const asked = given(url, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const answer = await Promise.race([asked, rejectOn(signal)]);
    return answer.type === 'opaque';
  } catch {
    return false;
  }
}
