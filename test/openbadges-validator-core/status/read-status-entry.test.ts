import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStatusEntry } from '../../../packages/openbadges-validator-core/src/status/read-status-entry.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { caughtCode } from '../../support/caught-code.js';

const ENTRY: JsonObject = {
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '94567',
  statusListCredential: 'https://atelier.example/status/1',
};

describe('readStatusEntry', () => {
  it('reads an entry of one bit', () => {
    assert.deepEqual(readStatusEntry(ENTRY), {
      statusPurpose: 'revocation',
      statusListCredential: 'https://atelier.example/status/1',
      statusListIndex: 94_567,
      statusSize: 1,
    });
  });

  it('reads what the two values of one bit mean', () => {
    const statusMessage = [
      { status: '0x0', message: 'unset' },
      { status: '0x1', message: 'set' },
    ];
    assert.deepEqual(
      [...(readStatusEntry({ ...ENTRY, statusMessage }).statusMessage ?? [])],
      [
        [0, 'unset'],
        [1, 'set'],
      ],
    );
  });

  it('takes an index of any size, which then lies outside of every list', () => {
    assert.equal(readStatusEntry({ ...ENTRY, statusListIndex: '9'.repeat(30) }).statusListIndex, 1e30);
  });

  for (const [member, value] of [
    ['statusPurpose', 5],
    ['statusPurpose', ''],
    ['statusListCredential', null],
    ['statusListIndex', '1.5'],
    ['statusListIndex', -1],
    ['statusSize', '0'],
    ['statusSize', 9],
    ['statusMessage', {}],
  ] as const) {
    it(`refuses ${member}: ${JSON.stringify(value)}`, async () => {
      const code = await caughtCode(() => readStatusEntry({ ...ENTRY, [member]: value }));
      assert.equal(code, 'model.value');
    });
  }
});
