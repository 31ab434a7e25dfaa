import type { BadgeInput } from '../badge-document.js';
import type { FetchPolicy } from './is-fetchable-url.js';
import { isLoopbackUrl } from './is-loopback-url.js';

/** What a badge may ask for: this machine only where it was looked for on this machine. */
export function policyOfInput(input: BadgeInput): FetchPolicy {
  return typeof input === 'string' && isLoopbackUrl(input.trim()) ? { loopback: true } : {};
}
