import type { Reads } from '../batch/reads.js';
import type { FetchedDocument } from '../lib/fetch-document.js';
import type { Session } from '../lib/session.js';
import type { Verdict } from '../verdict.js';
import { isCertain } from './is-certain.js';
import { jsonOfJws } from './json-of-jws.js';
import { momentsIn } from './moments-in.js';
import { overlap, type Period } from './period.js';

const DAY = 24 * 60 * 60 * 1000;
const ALWAYS: Period = { from: null, until: null };

/**
 * The time for which a verdict may be given again for the same badge and the same wishes. The clock changes a verdict only
 * where it passes a moment that is written in what was judged, so the verdict holds from the last such moment to the next.
 * Where an address was asked, it holds no longer than the day (UTC). Undefined where it must not be given again: something
 * could not be found out, or could not be read here, or a moment is too near.
 */
export function holdsFor(
  verdict: Verdict,
  reads: Reads,
  { now, options }: Pick<Session, 'now' | 'options'>,
): Period | undefined {
  if (reads.hasFailed || !isCertain(verdict)) return undefined;
  const texts = textsOf(reads);
  if (texts === undefined) return undefined;
  const time = now.getTime();
  let holds = reads.hasAsked ? dayOf(time) : ALWAYS;
  for (const { from, until } of momentsIn([texts, options])) {
    if (from <= time && time <= until) return undefined;
    holds = overlap(holds, from > time ? { from: null, until: from } : { from: until, until: null });
  }
  return holds;
}

function dayOf(time: number): Period {
  const from = Math.floor(time / DAY) * DAY;
  return { from, until: from + DAY };
}

/** All that was judged, as values; undefined where a document is of a kind that is not known here. */
function textsOf({ badges, documents }: Reads): readonly unknown[] | undefined {
  const texts: unknown[] = badges.map(({ credential, jws, text }) => [
    credential,
    jws?.header,
    jws?.payload,
    text,
  ]);
  for (const document of documents) {
    const isRead = badges.some(({ image }) => image === document.bytes);
    const value = isRead ? null : valueOf(document);
    if (value === undefined) return undefined;
    texts.push(value);
  }
  return texts;
}

/** JSON, JWTs, or a key in PEM, which has no date. */
function valueOf({ bytes }: FetchedDocument): unknown {
  const text = new TextDecoder().decode(bytes).trim();
  if (text.startsWith('-----BEGIN PUBLIC KEY-----')) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const parts = jsonOfJws(text) ?? [];
    return parts.length > 0 ? parts : undefined;
  }
}
