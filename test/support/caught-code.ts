import { BadgeError } from '../../packages/openbadges-validator-core/src/badge-error.js';

/** The code of the `BadgeError` that an action ends with, or `'none'`; any other error goes on. */
export async function caughtCode(action: () => unknown): Promise<string> {
  try {
    await action();
    return 'none';
  } catch (error) {
    if (error instanceof BadgeError) return error.code;
    throw error;
  }
}
