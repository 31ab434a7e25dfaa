import assert from 'node:assert/strict';
import type { Badge } from '../../packages/openbadges-validator-core/src/badge.js';
import { decideOutcome } from '../../packages/openbadges-validator-core/src/decide-outcome.js';
import { MAX_FACT_LENGTH } from '../../packages/openbadges-validator-core/src/limits.js';
import { toValidatorReport } from '../../packages/openbadges-validator-core/src/to-validator-report.js';
import type { Verdict } from '../../packages/openbadges-validator-core/src/verdict.js';

const LINK = /^https?:\/\//i;
const PICTURE = /^(?:https?:\/\/|data:image\/(?:png|svg\+xml|jpeg|gif|webp)[;,])/i;

/** Asserts what is true of every verdict, whatever was judged. */
export function assertVerdict(verdict: Verdict): void {
  const { outcome, checks, badge, endorsements = [] } = verdict;
  assert.ok(checks.length > 0);
  assert.equal(outcome, decideOutcome(checks));
  assert.deepEqual(JSON.parse(JSON.stringify(verdict)), verdict);
  for (const check of [...checks, ...endorsements.flatMap((one) => one.checks)]) {
    if (check.outcome !== 'pass' && check.outcome !== 'skipped') assert.ok(check.code, JSON.stringify(check));
    for (const fact of Object.values(check)) {
      if (typeof fact === 'string') assert.ok(fact.length <= MAX_FACT_LENGTH + 1, check.code);
    }
  }
  if (badge !== undefined) assertShowable(badge, verdict);
  const { report } = toValidatorReport(verdict);
  assert.equal(report.valid, outcome === 'valid' || outcome === 'warning');
  if (outcome === 'unchecked') assert.ok(report.errorCount > 0);
}

/** A badge is shown only where a proof holds, and holds nothing that a page must not follow. */
function assertShowable(badge: Badge, { checks }: Verdict): void {
  assert.ok(checks.some(({ id, outcome }) => id === 'proof' && (outcome === 'pass' || outcome === 'warn')));
  assert.ok(checks.every(({ id, outcome }) => id !== 'proof' || outcome !== 'fail'));
  const links = [badge.criteria?.url, badge.issuer.url, badge.creator?.url];
  const lists = [...badge.evidence, ...badge.alignments].map(({ url }) => url);
  for (const link of [...links, ...lists]) if (link !== undefined) assert.match(link, LINK);
  for (const picture of [badge.image, badge.issuer.image, badge.creator?.image]) {
    if (picture !== undefined) assert.match(picture, PICTURE);
  }
}
