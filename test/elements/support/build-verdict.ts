import type { Badge, Check, Outcome, Verdict } from 'openbadges-validator-core';
import { buildBadge } from './build-badge.js';

const SOURCE = 'OB3 §9';

const CHECKS: Readonly<Record<Outcome, readonly Check[]>> = {
  valid: [
    { id: 'proof', outcome: 'pass', source: SOURCE },
    { id: 'issuer', outcome: 'pass', source: SOURCE },
    { id: 'status', outcome: 'pass', source: SOURCE },
  ],
  warning: [
    { id: 'proof', outcome: 'pass', source: SOURCE },
    { id: 'endorsements', outcome: 'warn', source: SOURCE, code: 'endorsement.invalid', count: 1, of: 2 },
  ],
  invalid: [
    { id: 'model', outcome: 'pass', source: SOURCE },
    { id: 'proof', outcome: 'fail', source: SOURCE, code: 'proof.invalid' },
  ],
  unchecked: [
    { id: 'proof', outcome: 'pass', source: SOURCE },
    {
      id: 'status',
      outcome: 'unchecked',
      source: SOURCE,
      code: 'fetch.not_allowed',
      url: 'https://ailleurs.example/retraits.json',
      host: 'ailleurs.example',
    },
  ],
};

/** A verdict of this outcome, with checks that would lead to it. What does not hold gives no badge. */
export function buildVerdict(outcome: Outcome, badge: Badge = buildBadge()): Verdict {
  const checks = CHECKS[outcome];
  return { outcome, openBadgesVersion: '3.0', checks, ...(outcome !== 'invalid' && { badge }) };
}
