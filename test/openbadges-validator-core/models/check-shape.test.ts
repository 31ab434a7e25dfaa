import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { checkShape } from '../../../packages/openbadges-validator-core/src/models/check-shape.js';
import { openBadges2Shapes } from '../../../packages/openbadges-validator-core/src/models/open-badges-2-shapes.js';
import { furtherKinds } from '../../../packages/openbadges-validator-core/src/models/further-kinds.js';
import { openBadges3FurtherShapes } from '../../../packages/openbadges-validator-core/src/models/open-badges-3-further-shapes.js';
import { openBadges3Shapes } from '../../../packages/openbadges-validator-core/src/models/open-badges-3-shapes.js';
import { openBadges1Shapes } from '../../../packages/openbadges-validator-core/src/models/open-badges-1-shapes.js';
import { openBadges2Kinds } from '../../../packages/openbadges-validator-core/src/models/open-badges-2-kinds.js';
import { rarerKinds } from '../../../packages/openbadges-validator-core/src/models/rarer-kinds.js';
import type { Shapes } from '../../../packages/openbadges-validator-core/src/models/shape.js';
import { verifiableCredentialShapes } from '../../../packages/openbadges-validator-core/src/models/verifiable-credential-shapes.js';

const SHAPES: Shapes = {
  Tree: {
    types: ['Tree', 'Bush'],
    oneOf: ['height', 'age'],
    members: { name: 'text!', leaf: 'Leaf+', fruit: 'uri|Fruit*', note: 'text' },
  },
  Leaf: { isFilled: true, members: { colour: 'text' } },
  Fruit: { types: ['Fruit'], members: { ripe: 'flag!' }, isClosed: true },
};
const TREE = { type: 'Tree', name: 'Chêne', age: 5, leaf: [{ colour: 'vert' }] };

const told = (changes: JsonObject) =>
  checkShape({ ...TREE, ...changes }, 'Tree', SHAPES, rarerKinds).map(
    (problem) => `${problem.code} ${'path' in problem ? problem.path : ''}`,
  );

describe('checkShape', () => {
  for (const [why, changes] of [
    ['an object with all it needs', {}],
    ['one value where there may be several', { leaf: { colour: 'vert' } }],
    ['an empty list where there need be none', { fruit: [] }],
    ['one of two kinds', { fruit: ['https://a.example/1', { type: ['Fruit'], ripe: false }] }],
    ['the other type, among others', { type: ['Plant', 'Bush'] }],
    ['the other of two members', { age: undefined, height: 3 }],
    ['an optional member that is empty', { note: null }],
    ['a member nobody asked for', { colour: 5 }],
  ] as const) {
    it(`takes ${why}`, () => {
      assert.deepEqual(told(changes), []);
    });
  }

  for (const [why, changes, expected] of [
    ['a required member that is not there', { name: undefined }, 'model.required name'],
    ['a required member that is empty', { name: null }, 'model.required name'],
    ['an empty list where one is needed', { leaf: [] }, 'model.required leaf'],
    ['a list where one value belongs', { name: ['Chêne'] }, 'model.value name'],
    ['another type', { type: 'Stone' }, 'model.type type'],
    ['a type that is a number', { type: 5 }, 'model.type type'],
    ['no type', { type: undefined }, 'model.required type'],
    ['neither of two members', { age: undefined }, 'model.required height'],
    ['a value of no kind', { fruit: 'an apple' }, 'model.value fruit'],
    [
      'a problem deep inside',
      { fruit: [{ type: 'Fruit', ripe: true }, { type: 'Fruit' }] },
      'model.required fruit[1].ripe',
    ],
    [
      'a member that must not be there',
      { fruit: { type: 'Fruit', ripe: true, colour: 'rouge' } },
      'model.value fruit.colour',
    ],
    [
      'a member of the name of what every object has',
      { fruit: { type: 'Fruit', ripe: true, toString: 5 } },
      'model.value fruit.toString',
    ],
    ['an object that says nothing', { leaf: [{ colour: 'vert' }, {}] }, 'model.value leaf[1]'],
  ] as const) {
    it(`tells of ${why}`, () => {
      assert.deepEqual(told(changes), [expected]);
    });
  }

  it('knows other kinds of value where it is given them', () => {
    const colours = { colour: (value: unknown) => value === 'vert' };
    const shapes: Shapes = { Leaf: { members: { of: 'colour' } } };
    assert.deepEqual(checkShape({ of: 'vert' }, 'Leaf', shapes, colours), []);
    assert.equal(checkShape({ of: 'bleu' }, 'Leaf', shapes, colours).length, 1);
    assert.equal(checkShape({ of: 'vert' }, 'Leaf', shapes).length, 1);
  });

  it('says which type it would have taken', () => {
    const [problem] = checkShape({ ...TREE, type: 'Stone' }, 'Tree', SHAPES, rarerKinds);
    assert.ok(problem?.code === 'model.type' && problem.expected === 'Tree');
  });
});

describe('the shapes', () => {
  const old = [...openBadges1Shapes].map(([version, shapes]) => [version ?? '', shapes, openBadges2Kinds]);
  for (const [name, shapes, kinds] of [
    ['OB 3.0', openBadges3Shapes, furtherKinds],
    ['OB 3.0, further', openBadges3FurtherShapes, furtherKinds],
    ['OB 2.0', openBadges2Shapes, openBadges2Kinds],
    ['VCDM', verifiableCredentialShapes, furtherKinds],
    ...(old as [string, typeof openBadges2Shapes, typeof openBadges2Kinds][]),
  ] as const) {
    it(`of ${name} name only kinds and shapes that exist`, () => {
      for (const [shape, { members }] of Object.entries(shapes)) {
        for (const [member, rule] of Object.entries(members)) {
          for (const kind of rule.replace(/[!*+]$/, '').split('|')) {
            assert.ok(kinds[kind] !== undefined || shapes[kind] !== undefined, `${shape}.${member}: ${kind}`);
          }
        }
      }
    });
  }
});
