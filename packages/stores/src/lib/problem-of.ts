import type { Problem } from 'openbadges-validator-core';
import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import { StoreError } from '../store-error.js';
import type { StoreProblem } from '../store-problems.js';

/** Why a place could not do what was asked. Throws again what is no problem of a place: an abort, a fault of ours. */
export function problemOf(error: unknown): StoreProblem | Problem {
  if (error instanceof StoreError || error instanceof BadgeError) return error.problem;
  throw error;
}
