import type { FetchedDocument } from '../lib/fetch-document.js';
import type { Problem } from '../problems.js';
import type { NumberedBadge, Request } from './messages.js';

type Members = Readonly<Record<string, unknown>>;

/** Reads what a worker is told. Undefined for what is no word of a batch: a worker may hear others too. */
export function parseRequest(message: unknown): Request | undefined {
  if (!isObject(message)) return undefined;
  const { type, options, isKept, badges, number, document, problem } = message;
  if (type === 'open' && isObject(options)) {
    return { type, options: options, isKept: isKept === true };
  }
  if (type === 'badges' && Array.isArray(badges) && badges.every(isBadge)) return { type, badges };
  if (typeof number !== 'number') return undefined;
  if (type === 'fetched' && isDocument(document)) return { type, number, document };
  if (type === 'refused' && isProblem(problem)) return { type, number, problem };
  return undefined;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

function isBadge(value: unknown): value is NumberedBadge {
  if (!isObject(value) || typeof value['number'] !== 'number') return false;
  const { badge } = value;
  return typeof badge === 'string' || badge instanceof Uint8Array;
}

function isDocument(value: unknown): value is FetchedDocument {
  if (!isObject(value)) return false;
  const { url, contentType, bytes } = value;
  return typeof url === 'string' && typeof contentType === 'string' && bytes instanceof Uint8Array;
}

function isProblem(value: unknown): value is Problem {
  return isObject(value) && typeof value['code'] === 'string';
}
