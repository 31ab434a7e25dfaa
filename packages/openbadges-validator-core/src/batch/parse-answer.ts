import type { FetchPolicy } from '../lib/is-fetchable-url.js';
import { parsePeriod } from '../reuse/parse-period.js';
import type { Answer, NumberedVerdict } from './messages.js';
import { parseVerdict } from './parse-verdict.js';

type Members = Readonly<Record<string, unknown>>;

/** What was heard of a worker. */
export type Heard =
  | Exclude<Answer, { readonly type: 'judged' }>
  | { readonly type: 'judged'; readonly judged: readonly NumberedVerdict[] };

/** Reads what a worker says. Undefined for what no worker of ours says. */
export function parseAnswer(message: unknown): Heard | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, number, url, accept, policy, judged, errors } = message as Members;
  if (type === 'ready') return { type };
  if (type === 'judged') return parseJudged(listIn(judged), errorsIn(errors));
  if (type !== 'fetch' || typeof number !== 'number') return undefined;
  if (typeof url !== 'string' || typeof accept !== 'string') return undefined;
  return { type, number, url, accept, policy: parsePolicy(policy) };
}

function listIn(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** By the number of the badge: what broke. */
function errorsIn(list: unknown): ReadonlyMap<unknown, unknown> {
  const errors = Array.isArray(list) ? (list as readonly (Members | null | undefined)[]) : [];
  return new Map(errors.map((one) => [one?.['number'], one?.['error']]));
}

function parseJudged(list: unknown, errors: ReadonlyMap<unknown, unknown>): Heard | undefined {
  if (!Array.isArray(list)) return undefined;
  const judged = list.map((one) => parseOne(one, errors)).filter((one) => one !== undefined);
  return judged.length === list.length ? { type: 'judged', judged } : undefined;
}

function parseOne(value: unknown, errors: ReadonlyMap<unknown, unknown>): NumberedVerdict | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { number, verdict: given, holds: period } = value as Members;
  const verdict = parseVerdict(given);
  if (typeof number !== 'number' || verdict === undefined) return undefined;
  const holds = parsePeriod(period);
  const error = errors.get(number);
  return { number, verdict, ...(holds && { holds }), ...(error !== undefined && { error }) };
}

/** What it may ask beyond the usual is for the badge to say; where the page stands, only the page knows. */
function parsePolicy(value: unknown): FetchPolicy {
  const { plainHttp, loopback } = (value ?? {}) as { plainHttp?: unknown; loopback?: unknown };
  return { ...(plainHttp === true && { plainHttp }), ...(loopback === true && { loopback }) };
}
