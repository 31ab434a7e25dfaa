import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import { decodeBody } from './decode-body.js';
import { fetchBytes } from './fetch-bytes.js';
import { parseList } from './parse-list.js';

/** 64 MiB: ten thousand badges of six kilobytes. */
const MAX_LIST_BYTES = 64 * 1024 * 1024;
const DATA_URI = /^data:[\w.+/-]*(?:;charset=[\w-]+)?(;base64)?,(.*)$/s;

/**
 * Reads the list at an address and gives its entries as they stand there. One badge alone (JSON, compact JWS, PNG or SVG)
 * is a list of that address.
 */
export async function readList(
  url: string,
  fetchWith: typeof fetch,
  signal?: AbortSignal,
): Promise<readonly unknown[]> {
  const body = decodeBody(await readBytes(url, fetchWith, signal));
  if (typeof body !== 'string') return [url];
  const text = body.trim();
  if (/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) return [text];
  return parseList(parseJson(text, url));
}

/** An inline list needs no request, so a page whose policy forbids them can still hold one. */
async function readBytes(url: string, fetchWith: typeof fetch, signal?: AbortSignal): Promise<Uint8Array> {
  const [matched, base64, payload = ''] = DATA_URI.exec(url) ?? [];
  if (matched === undefined) return fetchBytes(url, MAX_LIST_BYTES, fetchWith, signal);
  if (!base64) return new TextEncoder().encode(decodeURIComponent(payload));
  return Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadgeError({ code: 'fetch.not_json', url }, { cause });
  }
}
