import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeKeyLink } from '../../../packages/recognition/src/identity/judge-key-link.js';
import { judgeKeyLinks } from '../../../packages/recognition/src/identity/judge-key-links.js';
import { KeyBackupError } from '../../../packages/recognition/src/identity/key-backup-error.js';
import { MIN_PASSPHRASE, passphraseBytes } from '../../../packages/recognition/src/identity/passphrase.js';
import { COMMUNITY, did, later, own } from '../fixtures/records.js';

const AT = '2025-05-01T09:00:00Z';
const says = (signers: readonly string[], at = AT, members: object = {}, label = `${signers.join()}-${at}`) =>
  own(
    'key-link',
    label,
    at,
    { key: did('Hoa2'), replaces: did('Hoa'), by: did(signers[0] ?? ''), ...members },
    { signers: signers.map(did) },
  );
const holdersFrom = (days: number) => ({
  community: COMMUNITY,
  isHolder: (one: string, at: number) =>
    [did('Dan'), did('Eve'), did('Hoa')].includes(one) && at >= Date.parse(later(AT, days)),
});
const stateOf = (links: Parameters<typeof judgeKeyLink>[0], witnesses = holdersFrom(0)) =>
  judgeKeyLink(links, witnesses).state;

describe('what is said of a new key', () => {
  it('names the two keys, and those who spoke in the order of their names, without the new key', () => {
    assert.deepEqual(judgeKeyLink([says(['Hoa2']), says(['Eve']), says(['Dan'])], holdersFrom(0)), {
      key: did('Hoa2'),
      replaces: did('Hoa'),
      state: 'linked',
      vouchers: ['Dan', 'Eve'].map(did),
    });
  });

  it('is nothing where nobody spoke', () => {
    assert.deepEqual(judgeKeyLink([], holdersFrom(0)), {
      key: '',
      replaces: '',
      state: 'waiting',
      vouchers: [],
    });
  });

  it('holds by one record that two holders and the new key signed together', () => {
    assert.equal(stateOf([says(['Hoa2', 'Dan', 'Eve'])]), 'linked');
    assert.equal(stateOf([says(['Dan', 'Eve'])]), 'waiting', 'the new key says nothing');
  });

  it('asks whether somebody was a holder when she first said it, not when she said it again', () => {
    const witnesses = holdersFrom(1);
    const late = later(AT, 2);
    assert.equal(stateOf([says(['Hoa2']), says(['Dan'], late), says(['Eve'], late)], witnesses), 'linked');
    const early = [says(['Hoa2']), says(['Dan'], late), says(['Eve']), says(['Eve'], late)];
    assert.equal(stateOf(early, witnesses), 'waiting');
    assert.equal(stateOf([...early].reverse(), witnesses), 'waiting', 'in any order');
  });

  it('holds by the old key alone, holder or not, which is not one of two holders besides', () => {
    assert.equal(stateOf([says(['Hoa2']), says(['Hoa'])], holdersFrom(99)), 'linked');
    const { vouchers } = judgeKeyLink([says(['Hoa2']), says(['Hoa'])], holdersFrom(0));
    assert.deepEqual(vouchers, [did('Hoa')]);
  });

  it('holds by the community even against the old key, but never without the new one', () => {
    const refusal = says(['Hoa'], AT, { refused: true });
    assert.equal(stateOf([says(['Hoa2']), says([COMMUNITY]), refusal]), 'linked');
    assert.equal(stateOf([says([COMMUNITY]), refusal]), 'refused');
    assert.equal(stateOf([says([COMMUNITY])]), 'waiting');
  });

  it('knows no word of a community where there is none', () => {
    const { isHolder } = holdersFrom(0);
    assert.equal(judgeKeyLink([says(['Hoa2']), says([COMMUNITY])], { isHolder }).state, 'waiting');
  });

  it('is refused by the old key alone, in a record that is valid', () => {
    const linked = [says(['Hoa2']), says(['Dan']), says(['Eve'])];
    const no = { refused: true };
    assert.equal(stateOf([...linked, says(['Hoa'], AT, no)]), 'refused');
    for (const other of ['Hoa2', 'Dan', COMMUNITY, 'Mal'])
      assert.equal(stateOf([...linked, says([other], AT, no, 'no')]), 'linked', other);
    assert.equal(stateOf([...linked, { ...says(['Hoa'], AT, no), outcome: 'invalid' }]), 'linked');
  });

  it('is not that somebody stands for it who says that it is not so', () => {
    const refusing = says(['Eve'], AT, { refused: true });
    assert.deepEqual(judgeKeyLink([says(['Hoa2']), says(['Dan']), refusing], holdersFrom(0)).vouchers, [
      did('Dan'),
    ]);
  });
});

describe('what is said of many keys', () => {
  it('is judged pair by pair, in the order of the keys, and of no key that replaces itself', () => {
    const pair = (key: string, replaces: string, signer: string) =>
      says([signer], AT, { key: did(key), replaces: did(replaces) }, `${key}-${replaces}-${signer}`);
    const links = [
      pair('Kim2', 'Kim', 'Kim2'),
      pair('Ida', 'Ida', 'Ida'),
      pair('Hoa2', 'Hoa', 'Hoa'),
      pair('Hoa2', 'Hoa', 'Hoa2'),
    ];
    const judged = judgeKeyLinks(links, holdersFrom(0)).map(({ key, state }) => [key, state]);
    assert.deepEqual(judged, [
      [did('Hoa2'), 'linked'],
      [did('Kim2'), 'waiting'],
    ]);
  });

  it('does not take what is said of one old key for another', () => {
    const other = says(['Hoa'], AT, { replaces: did('Ida') }, 'other');
    assert.deepEqual(
      judgeKeyLinks([says(['Hoa2']), other], holdersFrom(0)).map(({ state }) => state),
      ['waiting', 'waiting'],
    );
  });
});

describe('a passphrase', () => {
  const refused = (passphrase: string) => {
    assert.throws(
      () => passphraseBytes(passphrase),
      (error) => error instanceof KeyBackupError && error.code === 'backup.passphrase_too_short',
    );
  };

  it('has twelve letters or more, counted as people count them', () => {
    assert.equal(passphraseBytes('a'.repeat(MIN_PASSPHRASE)).length, 12);
    refused('a'.repeat(MIN_PASSPHRASE - 1));
    refused('🌱'.repeat(6));
    assert.equal(passphraseBytes('🌱'.repeat(12)).length, 48);
  });

  it('is the same however its accents are typed, and is counted after that', () => {
    assert.deepEqual(passphraseBytes('e\u0301'.repeat(12)), passphraseBytes('\u00e9'.repeat(12)));
    refused('e\u0301'.repeat(6));
  });

  it('is not the same with other letters or spaces', () => {
    assert.notDeepEqual(passphraseBytes('Douze lettres'), passphraseBytes('douze lettres'));
    assert.notDeepEqual(passphraseBytes('douze lettres '), passphraseBytes('douze lettres'));
  });
});

describe('the error of a key backup', () => {
  it('is known by its code and keeps what caused it', () => {
    const cause = new Error('x');
    const error = new KeyBackupError('backup.malformed', { cause });
    assert.deepEqual(
      [error.name, error.code, error.message, error.cause],
      ['KeyBackupError', 'backup.malformed', 'backup.malformed', cause],
    );
  });
});
