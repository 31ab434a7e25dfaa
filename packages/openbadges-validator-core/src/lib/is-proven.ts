import type { Check } from '../verdict.js';

/** Whether the checks so far show that the bytes are signed, and no check says that it was by somebody else than the issuer. */
export function isProven(checks: readonly Check[]): boolean {
  const proofs = checks.filter(({ id }) => id === 'proof' || id === 'issuer');
  const holds = proofs.some(({ id, outcome }) => id === 'proof' && outcome === 'pass');
  return holds && proofs.every(({ outcome }) => outcome !== 'fail');
}
