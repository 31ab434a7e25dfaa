import { BadgeError } from 'openbadges-validator-core/badge-error.js';

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
  const { host } = new URL(url);
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetchWith(url, { signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
    if (!response.ok) throw new BadgeError({ code: 'fetch.http_status', url, host, status: response.status });
    return await readLimited(response, url, limit);
  } catch (cause) {
    if (cause instanceof BadgeError || signal?.aborted) throw cause;
    throw new BadgeError(
      { code: timeout.aborted ? 'fetch.timed_out' : 'fetch.network', url, host },
      { cause },
    );
  }
}

async function readLimited(response: Response, url: string, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    parts.push(part.value);
    if (size <= limit) continue;
    void reader?.cancel();
    throw new BadgeError({ code: 'fetch.too_large', url, limit });
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
