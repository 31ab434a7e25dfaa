import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDossier } from '../../../packages/recognition/src/dossier/create-dossier.js';
import { currentModels } from '../../../packages/recognition/src/dossier/current-models.js';
import { findModelById } from '../../../packages/recognition/src/dossier/find-model-by-id.js';
import { findModel } from '../../../packages/recognition/src/dossier/find-model.js';
import type { Opened, OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW } from '../fixtures/lineage.js';
import {
  achievementOf,
  charterOf,
  COMMUNITY,
  did,
  digestOf,
  later,
  link,
  opened,
  own,
} from '../fixtures/records.js';

const OTHER = 'did:web:ailleurs.example';

describe('the charter of a dossier', () => {
  const charter = (
    label: string,
    created: string,
    members: Record<string, unknown> = {},
    signers = ['Ana', 'Bo'],
  ) => {
    const { record, ...rest } = charterOf(members, signers);
    return { ...rest, record: { ...record, created }, digest: digestOf(label) } as Opened<'charter'>;
  };
  const theirs = (label: string) => {
    const made = charter(label, NOW, { community: OTHER });
    return { ...made, signers: [OTHER, did('Ana'), did('Bo')] };
  };
  const found = (records: readonly OpenedRecord[], community?: string) => {
    const dossier = createDossier(records, { community });
    return [dossier.charter?.digest.slice('zQm'.length), dossier.community];
  };

  it('is the only one, and says which community it is', () => {
    assert.deepEqual(found([charter('c1', NOW)]), ['c1', COMMUNITY]);
    assert.deepEqual(found([]), [undefined, undefined]);
    assert.deepEqual(found([], OTHER), [undefined, OTHER]);
  });

  it('is none that its sources did not sign', () => {
    assert.deepEqual(found([charter('c1', NOW, {}, ['Ana'])]), [undefined, undefined]);
  });

  it('is the one that no other takes the place of, whatever their dates', () => {
    const first = charter('c1', NOW);
    const second = charter('c2', later(NOW, -3), { supersedes: digestOf('c1') });
    assert.deepEqual(found([first, second]), ['c2', COMMUNITY]);
    const unsigned = charter('c3', NOW, { supersedes: digestOf('c2') }, ['Ana']);
    assert.deepEqual(
      found([first, second, unsigned]),
      ['c2', COMMUNITY],
      'one not in force replaces nothing',
    );
  });

  it('is the latest of two of which neither takes the place of the other', () => {
    assert.deepEqual(found([charter('c1', later(NOW, -1)), charter('c2', later(NOW, -2))]), [
      'c1',
      COMMUNITY,
    ]);
  });

  it('is nobody’s where two communities have one and none is named', () => {
    const both = [charter('c1', NOW), theirs('c2')];
    assert.deepEqual(found(both), [undefined, undefined]);
    assert.deepEqual(found(both, OTHER), ['c2', OTHER]);
    assert.deepEqual(found(both, COMMUNITY), ['c1', COMMUNITY]);
    assert.deepEqual(found(both, did('Mal')), [undefined, did('Mal')]);
  });
});

describe('a dossier', () => {
  it('finds by digest, by id and by kind, and of two with one id the lower digest', () => {
    const [a, b] = ['a', 'b'].map((label) =>
      own('profile', label, NOW, { id: 'urn:uuid:p', subject: did('Hoa') }),
    );
    assert.ok(a && b);
    const dossier = createDossier([b, a, ...buildLineage()]);
    assert.equal(dossier.byId('profile', 'urn:uuid:p')?.digest, a.digest);
    assert.equal(dossier.byId('profile', 'urn:uuid:nothing'), undefined);
    assert.equal(dossier.byId('badge', 'urn:uuid:p'), undefined);
    assert.equal(dossier.find('profile', b.digest)?.digest, b.digest);
    assert.equal(dossier.endorsementsOf('urn:uuid:badge-Hoa').length, 1);
  });

  it('keeps what is not valid among what was opened, and answers without it', () => {
    const broken = { ...own('profile', 'p', NOW, { subject: did('Hoa') }), outcome: 'invalid' as const };
    const dossier = createDossier([broken]);
    assert.deepEqual(dossier.opened, [broken]);
    assert.deepEqual(dossier.of('profile'), []);
    assert.equal(dossier.byId('profile', broken.record.id), undefined);
  });

  it('does not change with the list that it was made from', () => {
    const records = buildLineage();
    const dossier = createDossier(records);
    records.length = 0;
    assert.equal(dossier.of('badge').length, 13);
    assert.ok(Object.isFrozen(dossier.opened));
  });
});

describe('the models of a dossier', () => {
  const model = (label: string, members: object = {}, signer = COMMUNITY) =>
    opened(
      'model',
      { ...achievementOf({ id: `https://jdn.example/b/${label}`, creator: signer }), ...members } as never,
      {
        label,
        signers: [signer],
      },
    );
  const names = (...records: readonly OpenedRecord[]) =>
    currentModels(createDossier(records)).map(({ digest }) => digest.slice('zQm'.length));
  const left = (label: string, signer: string, credential: object = {}) =>
    own(
      'withdrawal',
      `w-${label}`,
      NOW,
      {
        credential: { id: `https://jdn.example/b/${label}`, ...credential },
        reason: 'retrait',
        by: [signer],
      },
      { signers: [signer] },
    );
  const first = model('m1', { name: 'Pain' });
  const second = model('m2', { name: 'Pain 2', supersedes: link('m1') });

  it('are given by name', () => {
    assert.deepEqual(
      names(
        model('m1', { name: 'Écouter' }),
        model('m2', { name: 'Danser' }),
        model('m3', { name: 'Faire' }),
      ),
      ['m2', 'm1', 'm3'],
    );
  });

  it('are the latest versions', () => {
    assert.deepEqual(names(first, second), ['m2']);
    assert.deepEqual(names(first, second, model('m3', { supersedes: link('m2') })), ['m3']);
  });

  it('are not replaced by what somebody else calls a later version', () => {
    const theirs = model('m2', { name: 'Pain 2', supersedes: link('m1') }, OTHER);
    assert.deepEqual(names(first, theirs), ['m1', 'm2']);
  });

  it('are without those that their creator took back, which no longer replace what was before', () => {
    assert.deepEqual(names(first, left('m1', COMMUNITY)), []);
    assert.deepEqual(names(first, second, left('m2', COMMUNITY)), ['m1']);
    assert.deepEqual(names(first, left('m1', did('Mal'))), ['m1']);
    assert.deepEqual(names(first, left('m1', COMMUNITY, { digest: digestOf('other') })), ['m1']);
    assert.deepEqual(names(first, left('m1', COMMUNITY, { digest: digestOf('m1') })), []);
  });

  it('are found by their bytes and their id together', () => {
    const dossier = createDossier([first, second]);
    assert.equal(findModel({ id: first.record.id, digest: first.digest }, dossier)?.digest, first.digest);
    assert.equal(findModel({ id: second.record.id, digest: first.digest }, dossier), undefined);
    assert.equal(findModel({ id: first.record.id, digest: digestOf('other') }, dossier), undefined);
  });

  it('are found by their id: that which the community signed before any other', () => {
    const id = first.record.id;
    const copy = { ...model('a', {}, OTHER), record: { ...first.record } };
    const find = (community?: string) =>
      findModelById(id, createDossier([first, copy], { community }))?.digest;
    assert.equal(find(COMMUNITY), first.digest);
    assert.equal(find(OTHER), copy.digest);
    assert.equal(find(), digestOf('a'), 'the lower digest where no community is known');
    assert.equal(findModelById('urn:uuid:none', createDossier([first])), undefined);
  });
});
