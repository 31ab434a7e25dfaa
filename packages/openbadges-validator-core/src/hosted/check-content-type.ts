import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';

const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * Whether a badge is served as one (OB2 HostedBadge Verification: `application/ld+json` or `application/json`). What
 * people upload to a host is often served as text or as a download: it is on the issuer's host, and not the issuer's.
 */
export async function checkContentType(url: string, session: Session): Promise<Check[]> {
  const { contentType } = await session.fetchDocument(url, 'application/ld+json, application/json;q=0.9');
  if (JSON_TYPE.test(contentType)) return [];
  const problem = { code: 'hosted.content_type', url, contentType: contentType.slice(0, 100) } as const;
  return [problemCheck('proof', 'warn', 'OB2 HostedBadge Verification', problem)];
}
