import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { badgeOfAssertion } from '../../../packages/openbadges-validator-core/src/models/badge-of-assertion.js';
import { badgeOfCredential } from '../../../packages/openbadges-validator-core/src/models/badge-of-credential.js';
import { resultsOf } from '../../../packages/openbadges-validator-core/src/models/results-of.js';

const HIDDEN = /[^\P{Cc}\t\n]|[\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
const LINKS = ['url', 'image'];

/** Every string in a view, with the name of its member. */
function stringsIn(value: unknown, member = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[member, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsIn(inner, Array.isArray(value) ? member : name),
  );
}

/** The rule for every text and address that a badge brings to a page. */
function assertSafe(view: unknown): void {
  for (const [member, text] of stringsIn(view)) {
    assert.doesNotMatch(text, HIDDEN, member);
    assert.ok(text.length <= 20_001 || member === 'image', member);
    if (!LINKS.includes(member)) continue;
    assert.match(text, /^(?:https?:\/\/|data:image\/(?:png|svg\+xml|jpeg|gif|webp)[;,])/i, member);
    if (!text.startsWith('data:')) assert.equal(new URL(text).username, '', member);
  }
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'https://bank.example@evil.example/',
    'https://evil.example\\@bank.example/',
    'vbscript:x',
    'file:///etc/passwd',
    'a\u202eb',
    '\u0000',
    'x'.repeat(30_000),
  ),
);
const value = fc.oneof(
  nasty,
  fc.record({ id: nasty, name: nasty }, { requiredKeys: [] }),
  fc.dictionary(fc.constantFrom('fr', 'en', '@value'), nasty),
  fc.array(nasty, { maxLength: 3 }),
  fc.constantFrom(null, 5, true, {}),
);
const members = (...names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
const listed = (...names: readonly string[]) => fc.array(members(...names), { maxLength: 2 });

const profile = members('id', 'name', 'url', 'image', 'email');
const credential = fc
  .record({
    own: members('id', 'name', 'image', 'awardedDate', 'validFrom', 'evidence'),
    subject: members('id', 'name', 'image', 'identifier'),
    model: members(
      'id',
      'description',
      'image',
      'criteria',
      'tag',
      'inLanguage',
      'achievementType',
      'creator',
    ),
    issuer: profile,
    name: nasty,
    alignment: listed('targetName', 'targetUrl', 'targetFramework'),
    evidence: listed('id', 'name', 'narrative', 'genre'),
    result: listed('value', 'status', 'resultDescription', 'achievedLevel'),
  })
  .map(({ own, subject, model, issuer, name, alignment, evidence, result }) => ({
    ...own,
    issuer,
    evidence,
    credentialSubject: { ...subject, result, achievement: { ...model, name, alignment } },
  }));
const assertion = fc
  .record({
    own: members('id', 'image', 'issuedOn', 'expires', 'evidence', 'narrative', 'recipient'),
    model: members('id', 'description', 'image', 'criteria', 'tags', 'alignment', '@language'),
    issuer: profile,
    name: nasty,
  })
  .map(({ own, model, issuer, name }) => ({ ...own, badge: { ...model, issuer, name } }));

describe('what a badge brings to a page', () => {
  it('is plain text and safe addresses, whatever stands in a credential of OB 3.0', () => {
    let shown = 0;
    fc.assert(
      fc.property(credential, (one) => {
        const view = badgeOfCredential(one);
        if (view !== undefined) shown += 1;
        assertSafe(view);
        assertSafe(resultsOf(one));
      }),
      { numRuns: 500 },
    );
    assert.ok(shown > 100, `${shown} badges were shown`);
  });

  it('is plain text and safe addresses, whatever stands in an assertion of OB 2.0', () => {
    fc.assert(
      fc.property(assertion, (one) => assertSafe(badgeOfAssertion(one as JsonObject))),
      { numRuns: 500 },
    );
  });
});
