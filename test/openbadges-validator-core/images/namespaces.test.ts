import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Namespaces } from '../../../packages/openbadges-validator-core/src/images/namespaces.js';

const bound = (attributes: Record<string, string>) => new Map(Object.entries(attributes));
import { MAX_XML_DEPTH } from '../../../packages/openbadges-validator-core/src/limits.js';
import { caughtCode } from '../../support/caught-code.js';

describe('Namespaces', () => {
  it('knows a prefix inside the tag that binds it, and no longer behind it', () => {
    const namespaces = new Namespaces();
    namespaces.enter(bound({ 'xmlns:ob': 'urn:a', xmlns: 'urn:default' }));
    assert.equal(namespaces.find('ob'), 'urn:a');
    assert.equal(namespaces.find(''), 'urn:default');
    namespaces.leave();
    assert.equal(namespaces.find('ob'), undefined);
  });

  it('lets an inner tag bind a prefix anew, and gives the outer one back', () => {
    const namespaces = new Namespaces();
    namespaces.enter(bound({ 'xmlns:ob': 'urn:outer' }));
    namespaces.enter(bound({ 'xmlns:ob': 'urn:inner' }));
    assert.equal(namespaces.find('ob'), 'urn:inner');
    namespaces.leave();
    assert.equal(namespaces.find('ob'), 'urn:outer');
  });

  it('stays calm when more tags are closed than opened', () => {
    const namespaces = new Namespaces();
    namespaces.leave();
    assert.equal(namespaces.find('ob'), undefined);
  });

  it('go no deeper than any picture does', async () => {
    const namespaces = new Namespaces();
    for (let depth = 0; depth < MAX_XML_DEPTH; depth += 1)
      namespaces.enter(new Map([['xmlns:a', `${depth}`]]));
    assert.equal(namespaces.find('a'), String(MAX_XML_DEPTH - 1));
    assert.equal(await caughtCode(() => namespaces.enter(new Map())), 'work.too_much');
    namespaces.leave();
    assert.equal(await caughtCode(() => namespaces.enter(new Map())), 'none');
  });
});
