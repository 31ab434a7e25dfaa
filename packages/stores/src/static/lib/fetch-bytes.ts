import { BadgeError } from 'openbadges-validator-core';

/** 8 MiB for one badge (as the validator core takes in); a list may be longer. */
export const MAX_BADGE_BYTES = 8 * 1024 * 1024;
/** 64 MiB: ten thousand badges of six kilobytes. */
export const MAX_LIST_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 20_000;

/**
 * Reads an address, at most `limit` bytes. Throws a `BadgeError` of the `fetch.` family; one that the given `fetch`
 * throws itself (an address it refuses) and an abort pass untouched.
 */
export async function fetchBytes(
  url: string,
  limit: number,
  fetchWith: typeof fetch,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const response = await ask(url, fetchWith, signal ? AbortSignal.any([signal, timeout]) : timeout, signal);
  if (!response.ok)
    throw new BadgeError({ code: 'fetch.http_status', url, host: hostOf(url), status: response.status });
  try {
    return await readLimited(response, url, limit);
  } catch (cause) {
    throw toBadgeError(cause, url, signal);
  }
}

async function ask(
  url: string,
  fetchWith: typeof fetch,
  either: AbortSignal,
  signal?: AbortSignal,
): Promise<Response> {
  try {
    return await fetchWith(url, { signal: either });
  } catch (cause) {
    throw toBadgeError(cause, url, signal);
  }
}

async function readLimited(response: Response, url: string, limit: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > limit)
    throw new BadgeError({ code: 'fetch.too_large', url, limit });
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); reader && part?.value; part = await reader.read()) {
    size += part.value.length;
    parts.push(part.value);
    if (size > limit) {
      void reader.cancel();
      throw new BadgeError({ code: 'fetch.too_large', url, limit });
    }
  }
  return joinBytes(parts, size);
}

function joinBytes(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function toBadgeError(cause: unknown, url: string, signal?: AbortSignal): unknown {
  if (cause instanceof BadgeError || signal?.aborted) return cause;
  const isLate = cause instanceof DOMException && cause.name === 'TimeoutError';
  return new BadgeError(
    { code: isLate ? 'fetch.timed_out' : 'fetch.network', url, host: hostOf(url) },
    { cause },
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
