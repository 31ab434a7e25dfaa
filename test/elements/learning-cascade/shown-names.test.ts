import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Dossier, Opened } from '../../../packages/recognition/src/index.js';
import { createDossier } from '../../../packages/recognition/src/dossier.js';
import { keepPicked } from '../../../packages/elements/src/learning-cascade/lib/keep-picked.js';
import { indexCascade } from '../../../packages/elements/src/learning-cascade/lib/cascade-index.js';
import { createShownNames } from '../../../packages/elements/src/learning-cascade/lib/shown-names.js';
import { learningCascadeEn } from '../../../packages/elements/src/locales/learning-cascade-en.js';
import { learningCascadeFr } from '../../../packages/elements/src/locales/learning-cascade-fr.js';
import { person, sceneOf, teaching } from './support/scene-of.js';

const NOW = new Date('2026-03-01T00:00:00Z');
const ANA = 'did:key:zAna';

interface Consent {
  readonly scopes?: readonly string[];
  readonly name?: string;
  readonly until?: string;
  readonly credential?: string;
  readonly created?: string;
  readonly subject?: string;
}

/** Ana has told her name, and agreed to these. */
function dossierOf(consents: readonly Consent[]): Dossier {
  const created = '2026-01-01T00:00:00Z';
  const profile = {
    kind: 'profile',
    digest: 'p',
    carried: [],
    outcome: 'valid',
    record: { subject: ANA, name: 'Ana', created },
  };
  const opened = consents.map((more, at) => ({
    kind: 'consent',
    digest: `c${at}`,
    carried: [],
    outcome: 'valid',
    record: { subject: ANA, scopes: ['cascade'], name: 'réel', created, ...more },
  }));
  const lists: Readonly<Record<string, unknown>> = { consent: opened, profile: [profile] };
  const of = (kind: string): readonly Opened<'consent'>[] => (lists[kind] ?? []) as Opened<'consent'>[];
  return { ...createDossier([], {}), of } as unknown as Dossier;
}

const LATER = '2026-02-01T00:00:00Z';

describe('who agreed to be named', () => {
  for (const [why, consents, badges, name] of [
    ['never asked', [], [], undefined],
    ['in general', [{}], [], 'Ana'],
    ['in general, and so for each badge', [{}], ['b1', 'b2'], 'Ana'],
    ['under a name that she chose', [{ name: 'alias' }], [], 'Ana'],
    ['without a name', [{ name: 'aucun' }], [], undefined],
    ['nowhere', [{ scopes: [] }], [], undefined],
    ['in another place alone', [{ scopes: ['mur', 'carte'] }], [], undefined],
    ['until a day to come', [{ until: '2026-03-02T00:00:00Z' }], [], 'Ana'],
    ['until a day that is over', [{ until: '2026-02-28T00:00:00Z' }], [], undefined],
    ['until this moment', [{ until: '2026-03-01T00:00:00Z' }], [], undefined],
    ['and took it back', [{}, { scopes: [], created: LATER }], [], undefined],
    ['after she had not', [{ scopes: [] }, { created: LATER }], [], 'Ana'],
    ['but not yet', [{ created: '2026-04-01T00:00:00Z' }], [], undefined],
    ['for one of her badges, not for the other', [{ credential: 'b1' }], ['b1', 'b2'], undefined],
    ['for the one badge that is there', [{ credential: 'b1' }], ['b1'], 'Ana'],
    ['for one badge, where none is there', [{ credential: 'b1' }], [], undefined],
    ['but for one badge', [{}, { credential: 'b2', scopes: [] }], ['b1', 'b2'], undefined],
    ['but for a badge that is not there', [{}, { credential: 'b2', scopes: [] }], ['b1'], 'Ana'],
    ['as somebody else did', [{ subject: 'did:key:zBo' }], [], undefined],
    ['and refused in one second', [{}, { scopes: [] }], [], undefined],
  ] as const)
    test(`${why}: ${name === undefined ? 'is not named' : 'is named'}`, () => {
      assert.equal(createShownNames(dossierOf(consents), NOW)(ANA, badges), name);
    });

  test('is named to nobody by an agreement alone', () => {
    assert.equal(
      createShownNames(dossierOf([{ subject: 'did:key:zBo' }]), NOW)('did:key:zBo', []),
      undefined,
    );
  });
});

describe('the names of a scene', () => {
  const nodes = [
    person(ANA),
    person('did:key:zBo'),
    person('left', { kind: 'ghost' }),
    person('https://w.example/Tour', { kind: 'note' }),
  ];
  const namesOf = (more: Parameters<typeof sceneOf>[2]): readonly (readonly [string, boolean])[] => {
    const { nameOf, isNamed } = sceneOf(nodes, [], more);
    return nodes.map((_, place) => [nameOf(place), isNamed(place)] as const);
  };

  test('are of those alone whom somebody may name', () => {
    assert.deepEqual(namesOf({ names: { [ANA]: 'Ana', left: 'Gone' } }), [
      ['Ana', true],
      ['a person', false],
      ['a person who left', false],
      ['the note “Tour”', true],
    ]);
  });

  test('are of those who agreed, where the records are there', () => {
    assert.equal(namesOf({ feed: { dossier: dossierOf([{}]), now: NOW } })[0]?.[0], 'Ana');
    assert.equal(namesOf({ feed: { dossier: dossierOf([]), now: NOW } })[0]?.[0], 'a person');
  });

  test('tell her who looks that it is she, whether she agreed or not', () => {
    assert.deepEqual(namesOf({ me: 'did:key:zBo' })[1], ['Mine (you)', true]);
    const feed = { dossier: dossierOf([]), now: NOW };
    assert.deepEqual(namesOf({ me: ANA, feed, words: learningCascadeFr })[0], ['Ana (vous)', true]);
    assert.equal(sceneOf(nodes, [], { me: ANA, words: learningCascadeEn }).me, 0);
    assert.equal(sceneOf(nodes, [], { me: 'did:key:zElsewhere' }).me, undefined);
  });
});

describe('who is open when the cascade changes', () => {
  const before = indexCascade({
    nodes: [person('a'), person('b'), person('c')],
    edges: [teaching('a', 'b'), teaching('b', 'c'), teaching('b', 'c', 'confirmed', 'zQmOther')],
  });
  const after = indexCascade({
    nodes: [person('c'), person('b')],
    edges: [teaching('b', 'c', 'verified', 'zQmOther'), teaching('b', 'c')],
  });

  test('is the same person in her new place', () => {
    assert.deepEqual(keepPicked({ what: 'node', at: 2 }, before, after), { what: 'node', at: 0 });
  });

  test('is the same line, by its badge', () => {
    assert.deepEqual(keepPicked({ what: 'edge', at: 1 }, before, after), { what: 'edge', at: 1 });
    assert.deepEqual(keepPicked({ what: 'edge', at: 2 }, before, after), { what: 'edge', at: 0 });
  });

  test('is nobody once she or the line is gone', () => {
    assert.equal(keepPicked({ what: 'node', at: 0 }, before, after), undefined);
    assert.equal(keepPicked({ what: 'edge', at: 0 }, before, after), undefined);
    assert.equal(
      keepPicked({ what: 'edge', at: 0 }, after, indexCascade({ nodes: [], edges: [] })),
      undefined,
    );
    assert.equal(keepPicked({ what: 'node', at: 9 }, before, after), undefined);
  });
});
