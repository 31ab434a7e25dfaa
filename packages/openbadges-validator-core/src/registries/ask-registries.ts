import { BadgeError } from '../badge-error.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';
import type { IssuerRegistry } from '../verify-options.js';
import { askFederation } from './ask-federation.js';
import { askLegacyRegistry } from './ask-legacy-registry.js';
import { loadRegistries } from './load-registries.js';

const SOURCE = 'DCC known registries, OpenID Federation 1.0 §10';

/** Asks one registry for the name of an issuer; undefined where it has none. Throws a `BadgeError` where it cannot be believed. */
type Ask = (issuer: string, registry: never, session: Session) => Promise<string | undefined>;

/** Kind of registry to what asks it. */
const ASKING: ReadonlyMap<string, Ask> = new Map<IssuerRegistry['type'], Ask>([
  ['dcc-legacy', askLegacyRegistry],
  ['oidf', askFederation],
]);

/**
 * Asks registries for an issuer: a check for each that knows it, and for each that gave no answer that can be believed. The
 * signatures of a federation are checked: an entity statement that anybody could have written says nothing.
 */
export async function askRegistries(
  issuer: string,
  registries: string | readonly IssuerRegistry[],
  session: Session,
): Promise<readonly Check[]> {
  if (typeof registries === 'string') return askListed(issuer, registries, session);
  const answers = await Promise.all(registries.map((registry) => askOne(issuer, registry, session)));
  return answers.flat();
}

async function askListed(issuer: string, url: string, session: Session): Promise<readonly Check[]> {
  try {
    return await askRegistries(issuer, await loadRegistries(url, session), session);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return [unchecked(url, error.code)];
  }
}

async function askOne(issuer: string, registry: IssuerRegistry, session: Session): Promise<readonly Check[]> {
  const ask = ASKING.get(registry.type);
  if (ask === undefined) return [unchecked(registry.name, 'type')];
  try {
    const name = await ask(issuer, registry as never, session);
    if (name === undefined) return [];
    return [problemCheck('trust', 'pass', SOURCE, { code: 'issuer.known', name, registry: registry.name })];
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return [unchecked(registry.name, error.code)];
  }
}

function unchecked(registry: string, reason: string): Check {
  return problemCheck('trust', 'skipped', SOURCE, { code: 'issuer.registry_unchecked', registry, reason });
}
