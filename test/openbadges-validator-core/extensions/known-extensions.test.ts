import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extensionParts } from '../../../packages/openbadges-validator-core/src/extensions/extension-parts.js';
import { knownExtensions } from '../../../packages/openbadges-validator-core/src/extensions/known-extensions.js';
import { openBadges2Kinds } from '../../../packages/openbadges-validator-core/src/models/open-badges-2-kinds.js';

describe('knownExtensions', () => {
  it('name only kinds and shapes that exist', () => {
    const shapes = [...knownExtensions.values()].map(({ shape }) => shape);
    for (const { members } of [...shapes, ...Object.values(extensionParts)]) {
      for (const rule of Object.values(members)) {
        const kind = rule.replace(/[!*+]$/, '');
        assert.ok(openBadges2Kinds[kind] !== undefined || extensionParts[kind] !== undefined, kind);
      }
    }
  });

  it('hold those that real issuers use', () => {
    for (const name of [
      'RecipientProfile',
      'ApplyLink',
      'GeoCoordinates',
      'LicenseExtension',
      'OriginalCreator',
    ]) {
      assert.ok(knownExtensions.has(`extensions:${name}`), name);
    }
  });
});
