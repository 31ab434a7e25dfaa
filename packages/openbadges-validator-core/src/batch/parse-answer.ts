import type { FetchPolicy } from '../lib/is-fetchable-url.js';
import { parsePeriod } from '../reuse/parse-period.js';
import type { Answer, NumberedVerdict } from './messages.js';
import { parseVerdict } from './parse-verdict.js';

type Members = Readonly<Record<string, unknown>>;

/** Reads what a worker says. Undefined for what no worker of ours says. */
export function parseAnswer(message: unknown): Answer | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, number, url, accept, policy, judged } = message as Members;
  if (type === 'ready') return { type };
  if (type === 'judged') return parseJudged(judged);
  if (type !== 'fetch' || typeof number !== 'number') return undefined;
  if (typeof url !== 'string' || typeof accept !== 'string') return undefined;
  return { type, number, url, accept, policy: parsePolicy(policy) };
}

function parseJudged(list: unknown): Answer | undefined {
  if (!Array.isArray(list)) return undefined;
  const judged = list.map(parseOne).filter((one) => one !== undefined);
  return judged.length === list.length ? { type: 'judged', judged } : undefined;
}

function parseOne(value: unknown): NumberedVerdict | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { number, verdict: given, holds: period, error } = value as Members;
  const verdict = parseVerdict(given);
  if (typeof number !== 'number' || verdict === undefined) return undefined;
  const holds = parsePeriod(period);
  return { number, verdict, ...(holds && { holds }), ...(error !== undefined && { error }) };
}

/** What it may ask beyond the usual is for the badge to say; where the page stands, only the page knows. */
function parsePolicy(value: unknown): FetchPolicy {
  const { plainHttp, loopback } = (value ?? {}) as { plainHttp?: unknown; loopback?: unknown };
  return { ...(plainHttp === true && { plainHttp }), ...(loopback === true && { loopback }) };
}
