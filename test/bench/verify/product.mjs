// What is measured: the build of the product, through its public functions.
import { verify, verifyProof } from 'openbadges-validator-core';

const NOW = new Date('2026-01-01T00:00:00Z');

/** The signature alone, as the libraries beside us check it. */
export async function proves(text, options) {
  const check = await verifyProof(text, { now: NOW, ...options });
  if (check.outcome !== 'pass') throw new Error(`The product says ${check.outcome}: ${check.code}`);
}

/** Everything: form, signature, issuer, dates, and the same again of each endorsement. */
export async function judges(text, options) {
  const { outcome, checks } = await verify(text, { now: NOW, ...options });
  const [wrong] = checks.filter((check) => check.outcome !== 'pass' && check.outcome !== 'skipped');
  if (outcome !== 'valid') throw new Error(`The product says ${outcome}: ${wrong?.id} ${wrong?.code}`);
}
