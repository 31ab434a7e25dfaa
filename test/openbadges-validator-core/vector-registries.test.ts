import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkTrust } from '../../packages/openbadges-validator-core/src/checks/check-trust.js';
import type { IssuerRegistry } from '../../packages/openbadges-validator-core/src/verify-options.js';
import { buildSession } from '../support/build-session.js';

const folder = process.env['VECTORS'] ?? '';
const INDEX = join(folder, 'index.json');

interface Case {
  readonly id: string;
  readonly standard: string;
  readonly judge?: string;
  readonly issuer_did: string;
  /** `registered`, `not registered`, `unchecked`, or a text that opens with one of these words. */
  readonly registry_expected: string;
  readonly evaluate_at?: string;
  readonly needs_network_documents: readonly { readonly url: string; readonly file?: string | null }[];
}

const cases =
  folder !== '' && existsSync(INDEX)
    ? (JSON.parse(readFileSync(INDEX, 'utf8')) as readonly Case[]).filter(
        ({ judge }) => judge === 'registry-only',
      )
    : [];
const skip = cases.length > 0 ? false : 'skipped: VECTORS names no folder with cases of issuer registries';

/** The documents of a case say what kind of registry each of them belongs to. */
function registriesOf({ needs_network_documents: documents }: Case): readonly IssuerRegistry[] {
  return documents.flatMap(({ url }): readonly IssuerRegistry[] => {
    if (url.endsWith('/.well-known/openid-federation'))
      return [{ type: 'oidf', name: url, trustAnchorEC: url }];
    return url.endsWith('.json') ? [{ type: 'dcc-legacy', name: url, url }] : [];
  });
}

async function look(one: Case): Promise<'registered' | 'unchecked' | 'not registered'> {
  const web = Object.fromEntries(
    one.needs_network_documents.flatMap(({ url, file }) =>
      typeof file === 'string' ? [[url, readFileSync(join(folder, file), 'utf8')]] : [],
    ),
  );
  const now = new Date(one.evaluate_at ?? '2026-06-01T00:00:00Z');
  const session = buildSession(web, { now, registries: registriesOf(one) });
  const codes = (await checkTrust(one.issuer_did, session)).map(({ code }) => code);
  if (codes.includes('issuer.known')) return 'registered';
  return codes.includes('issuer.registry_unchecked') ? 'unchecked' : 'not registered';
}

describe('the published cases of issuer registries', () => {
  it(
    'are looked up as their authors say, or are found unchecked where a signature is missing',
    { skip },
    async () => {
      for (const one of cases) {
        const found = await look(one);
        const isMeant = one.registry_expected.toLowerCase().startsWith(found);
        assert.ok(isMeant || found === 'unchecked', `${one.id}: ${one.registry_expected}, found ${found}`);
      }
    },
  );
});
