import { BadgeError } from 'openbadges-validator-core';

const MOST_BYTES = 8 * 1024 * 1024;
const TIMEOUT_MS = 10_000;
const ACCEPT =
  'application/vc, application/ld+json, application/json;q=0.9, image/png;q=0.8, image/svg+xml;q=0.8, */*;q=0.1';

/** What stands at an address, to be looked at. Throws a `BadgeError` `fetch.*`. */
export async function fetchSource(url: string, publicFetch: typeof fetch): Promise<Uint8Array> {
  const { host } = new URL(url);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await publicFetch(url, { headers: { accept: ACCEPT }, signal });
    if (!response.ok) throw new BadgeError({ code: 'fetch.http_status', url, host, status: response.status });
    return await readBody(response, url);
  } catch (error) {
    if (error instanceof BadgeError) throw error;
    const code = signal.aborted ? 'fetch.timed_out' : 'fetch.network';
    throw new BadgeError({ code, url, host }, { cause: error });
  }
}

async function readBody(response: Response, url: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > MOST_BYTES) throw new BadgeError({ code: 'fetch.too_large', url, limit: MOST_BYTES });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
