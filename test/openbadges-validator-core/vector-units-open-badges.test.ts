import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkRecipient } from '../../packages/openbadges-validator-core/src/checks/check-recipient.js';
import { hashIdentity } from '../../packages/openbadges-validator-core/src/hash-identity.js';
import { checkRevocationList } from '../../packages/openbadges-validator-core/src/hosted/check-revocation-list.js';
import { signingAlgorithm } from '../../packages/openbadges-validator-core/src/hosted/signing-algorithm.js';
import type { LegacyClass } from '../../packages/openbadges-validator-core/src/hosted/upgrade-1-0.js';
import { upgradeNode } from '../../packages/openbadges-validator-core/src/hosted/upgrade-node.js';
import { detectVersion } from '../../packages/openbadges-validator-core/src/intake/detect-version.js';
import { parseJws } from '../../packages/openbadges-validator-core/src/intake/parse-jws.js';
import { readDocument } from '../../packages/openbadges-validator-core/src/intake/read-document.js';
import {
  isJsonObject,
  type Json,
  type JsonObject,
} from '../../packages/openbadges-validator-core/src/json.js';
import { matchRecipient } from '../../packages/openbadges-validator-core/src/match-recipient.js';
import { checkOpenBadges2Model } from '../../packages/openbadges-validator-core/src/models/check-open-badges-2-model.js';
import { openBadges2Kinds } from '../../packages/openbadges-validator-core/src/models/open-badges-2-kinds.js';
import type { OpenBadgesVersion } from '../../packages/openbadges-validator-core/src/verdict.js';
import { buildSession } from '../support/build-session.js';
import { issuer } from '../support/hosted-badge.js';

/** A folder with published test vectors, whose `units.json` lists files of many small cases. */
const folder = process.env['VECTORS'];
const isReady = folder !== undefined && existsSync(join(folder, 'units.json'));
const skip = isReady ? false : 'skipped: VECTORS names no folder of test vectors';

/** The cases of the listed file with this name. */
function casesOf<Case>(name: string): readonly Case[] {
  const units = JSON.parse(readFileSync(join(folder ?? '', 'units.json'), 'utf8')) as { file: string }[];
  const { file } = units.find((unit) => unit.file.endsWith(name)) ?? assert.fail(`${name} is not listed`);
  return (JSON.parse(readFileSync(join(folder ?? '', file), 'utf8')) as { cases: readonly Case[] }).cases;
}

interface Tally {
  readonly agree: number;
  readonly of: number;
  /** What each difference is about, and how many there are. */
  readonly differences: Readonly<Record<string, number>>;
}

function tally(differences: readonly (string | undefined)[]): Tally {
  const found = differences.filter((difference) => difference !== undefined);
  const counts: Record<string, number> = {};
  for (const difference of found) counts[difference] = (counts[difference] ?? 0) + 1;
  return { agree: differences.length - found.length, of: differences.length, differences: counts };
}

describe('the primitive values of 1EdTech', () => {
  interface Case {
    readonly type: string;
    readonly value: Json;
    readonly result: boolean;
  }
  const KINDS: Readonly<Record<string, string>> = {
    BOOLEAN: 'flag',
    COMPACT_IRI: 'property',
    DATA_URI: 'dataUri',
    DATA_URI_OR_URL: 'image',
    DATETIME: 'date',
    EMAIL: 'email',
    IDENTITY_HASH: 'text',
    IRI: 'iri',
    LANGUAGE: 'language',
    MARKDOWN_TEXT: 'text',
    RDF_TYPE: 'class',
    TELEPHONE: 'telephone',
    TEXT: 'text',
    URL: 'url',
    URL_AUTHORITY: 'hostname',
  };

  it('are told from what is none, but that a picture has to be one', { skip }, (t) => {
    const { agree, of, differences } = tally(
      casesOf<Case>('primitive-values.json').map(({ type, value, result }) => {
        const isKind = openBadges2Kinds[KINDS[type] ?? ''] ?? assert.fail(`no kind for ${type}`);
        return isKind(value) === result ? undefined : `${type} ${JSON.stringify(value).slice(0, 40)}`;
      }),
    );
    t.diagnostic(`${agree} of ${of}: ${JSON.stringify(differences)}`);
    assert.ok(
      Object.keys(differences).every((difference) => difference.startsWith('DATA_URI_OR_URL "data:')),
    );
    assert.ok(agree >= 234 && of === 237, `${agree} of ${of}`);
  });
});

describe('the structure cases of Mozilla', () => {
  interface Case {
    readonly fn: 'assertion' | 'badgeClass' | 'issuerOrganization';
    readonly version: '0.5.0' | '1.0.0';
    readonly input: JsonObject;
    readonly errors: Readonly<Record<string, unknown>> | null;
  }
  const CLASSES: Readonly<Record<Case['fn'], LegacyClass>> = {
    assertion: 'Assertion',
    badgeClass: 'BadgeClass',
    issuerOrganization: 'Profile',
  };

  function judge({ fn, version, input, errors }: Case): string | undefined {
    const url = fn === 'assertion' ? undefined : 'https://example.org/part';
    const node = upgradeNode(input, CLASSES[fn], url);
    const found = checkOpenBadges2Model(node, version.slice(0, 3) as OpenBadgesVersion, CLASSES[fn]);
    if ((found.length === 0) === (errors === null)) return undefined;
    const place =
      errors === null ? found.map((one) => ('path' in one ? one.path : one.code)) : Object.keys(errors);
    return `${fn} ${version}: ${errors === null ? 'we refuse' : 'we take'} ${place.join(' ')}`;
  }

  it('are judged by the rules of 0.5 and 1.0', { skip }, (t) => {
    const { agree, of, differences } = tally(casesOf<Case>('structure-cases.json').map(judge));
    t.diagnostic(`${agree} of ${of}: ${JSON.stringify(differences, null, 1)}`);
    assert.ok(agree >= 378 && of === 389, `${agree} of ${of}`);
  });
});

describe('the small questions of Mozilla', () => {
  interface Case {
    readonly fn: string;
    readonly args: readonly Json[];
    readonly result?: Json;
    readonly ok?: boolean;
  }
  type Answer = (args: readonly Json[]) => unknown;

  const ANSWERS: Readonly<Record<string, Answer>> = {
    sha256: async ([text]) => (await hashIdentity(text as string)).replace('sha256$', ''),
    doesHashedEmailMatch: ([identity, salt, known]) =>
      matchRecipient(
        { identity: identity as string, hashed: true, ...(typeof salt === 'string' && { salt }) },
        known as string,
      ),
    doesRecipientMatch: async ([info, known]) => {
      const { structures } = info as { structures: { assertion: JsonObject } };
      const node = upgradeNode(structures.assertion, 'Assertion', undefined);
      const { outcome } = await checkRecipient(node, '2.0', { email: known as string });
      return outcome === 'pass';
    },
    isSignedBadge: ([text]) =>
      readDocument(text as string).then(
        ({ jws, openBadgesVersion }) => jws !== undefined && openBadgesVersion !== null,
        () => false,
      ),
    parseVersion: async ([assertion]) => {
      const version = isJsonObject(assertion) ? await detectVersion(assertion) : null;
      return version === null ? false : `${version}.0`;
    },
    unpackJWS: ([text]) => {
      try {
        return signingAlgorithm(parseJws(text as string).header) !== '';
      } catch {
        return false;
      }
    },
    checkRevoked: async ([list, assertion]) => {
      const url = 'https://example.org/list';
      const session = buildSession({ [url]: list as JsonObject });
      const check = await checkRevocationList(
        assertion as JsonObject,
        issuer({ revocationList: url }),
        session,
      );
      const reason = check.code === 'status.revoked' ? check.reason : undefined;
      return check.outcome === 'pass' ? null : { code: 'verify-revoked', message: reason };
    },
  };

  it('have the same answers, but for names that only their library gives', { skip }, async (t) => {
    const cases = casesOf<Case>('util-cases.json');
    const differences = await Promise.all(
      cases.map(async ({ fn, args, result, ok }) => {
        const answer = await ANSWERS[fn]?.(args);
        return JSON.stringify(answer) === JSON.stringify(ok ?? result) ? undefined : fn;
      }),
    );
    const { agree, of, differences: different } = tally(differences);
    t.diagnostic(`${agree} of ${of}: ${JSON.stringify(different)}`);
    assert.deepEqual(different, { getAssertionGUID: 3 });
    assert.equal(of, 40);
  });
});
