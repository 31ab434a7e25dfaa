import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';
import { knownName } from './known-name.js';

const SOURCE = 'OB3 impl. guide, Displaying';

/**
 * Says whether the caller knows the issuer, or else a registry that the caller wants asked. Being unknown is no fault: it is
 * told and weighs nothing, and neither does a registry that does not answer. `issuer`: the id of the issuer once proven,
 * undefined before.
 */
export async function checkTrust(issuer: string | undefined, session: Session): Promise<readonly Check[]> {
  const { trustedIssuers, registries } = session.options;
  if (issuer === undefined || (trustedIssuers === undefined && registries === undefined))
    return [{ id: 'trust', outcome: 'skipped', source: SOURCE }];
  const name = knownName(issuer, trustedIssuers);
  if (name !== undefined) return [problemCheck('trust', 'pass', SOURCE, { code: 'issuer.known', name })];
  const answers = registries === undefined ? [] : await ask(issuer, registries, session);
  return answers.some(({ outcome }) => outcome === 'pass')
    ? answers
    : [problemCheck('trust', 'skipped', SOURCE, { code: 'issuer.unknown', issuer }), ...answers];
}

async function ask(
  issuer: string,
  registries: NonNullable<Session['options']['registries']>,
  session: Session,
): Promise<readonly Check[]> {
  const { askRegistries } = await import('../registries/ask-registries.js');
  return askRegistries(issuer, registries, session);
}
