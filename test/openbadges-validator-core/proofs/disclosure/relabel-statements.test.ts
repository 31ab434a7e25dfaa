import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relabelStatements } from '../../../../packages/openbadges-validator-core/src/proofs/disclosure/relabel-statements.js';
import { caughtCode } from '../../../support/caught-code.js';

const LABELS = new Map([
  ['c14n0', 'uB'],
  ['c14n1', 'uA'],
]);

describe('relabelStatements', () => {
  it('gives nodes their label wherever they stand, and sorts anew', () => {
    const text =
      '_:c14n0 <urn:p> _:c14n1 _:c14n0 .\n_:c14n1 <urn:p> <urn:o> .\n<urn:s> <urn:p> "x"@fr _:c14n1 .\n';
    assert.deepEqual(relabelStatements(text, LABELS), [
      '<urn:s> <urn:p> "x"@fr _:uA .\n',
      '_:uA <urn:p> <urn:o> .\n',
      '_:uB <urn:p> _:uA _:uB .\n',
    ]);
  });

  it('leaves texts alone, whatever they say', () => {
    const text = '_:c14n0 <urn:p> "say _:c14n1 \\" _:c14n0 ."^^<urn:t> .\n';
    assert.deepEqual(relabelStatements(text, LABELS), [text.replace('_:c14n0', '_:uB')]);
  });

  it('has nothing to say of nothing', () => {
    assert.deepEqual(relabelStatements('', LABELS), []);
  });

  it('refuses a node that has no label', async () => {
    const code = await caughtCode(() => relabelStatements('_:c14n2 <urn:p> <urn:o> .\n', LABELS));
    assert.equal(code, 'proof.malformed');
  });

  it('refuses a line that is no statement', async () => {
    assert.equal(await caughtCode(() => relabelStatements('what is this\n', LABELS)), 'jsonld.invalid');
  });
});
