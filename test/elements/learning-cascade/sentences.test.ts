import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learningCascadeEn as en } from '../../../packages/elements/src/locales/learning-cascade-en.js';
import { learningCascadeFr as fr } from '../../../packages/elements/src/locales/learning-cascade-fr.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const bold = (text: string): string => `*${text}*`;

/** What a sentence says for several numbers, one beside the other. */
function says<A extends readonly unknown[]>(say: (...about: A) => string, ...cases: readonly A[]): string[] {
  return cases.map((about) => plain(say(...about)));
}

test('how far it came is said in one sentence, of one person and of thousands', () => {
  assert.deepEqual(says(fr.community.growth, [0, 0, 0], [1, 5, 4], [3, 12_000, 3.26]), [
    '0 personne au départ, 0 aujourd’hui : 1 ⇒ 0,0. Cap : 10.',
    '1 personne au départ, 5 aujourd’hui : 1 ⇒ 4,0. Cap : 10.',
    '3 personnes au départ, 12 000 aujourd’hui : 1 ⇒ 3,3. Cap : 10.',
  ]);
  assert.deepEqual(says(en.community.growth, [0, 0, 0], [1, 5, 4], [3, 12_000, 3.26]), [
    '0 people at the start, 0 today: 1 ⇒ 0.0. Heading for 10.',
    '1 person at the start, 5 today: 1 ⇒ 4.0. Heading for 10.',
    '3 people at the start, 12,000 today: 1 ⇒ 3.3. Heading for 10.',
  ]);
});

test('waves and gardens are counted, and left out where there are none', () => {
  assert.deepEqual(says(fr.community.extent, [0, 0], [1, 0], [0, 1], [2, 3]), [
    '',
    '1 vague',
    '1 jardin',
    '2 vagues · 3 jardins',
  ]);
  assert.deepEqual(says(en.community.extent, [0, 0], [1, 0], [0, 1], [2, 3]), [
    '',
    '1 wave',
    '1 garden',
    '2 waves · 3 gardens',
  ]);
});

test('the first wave is called by what it is', () => {
  assert.deepEqual(says(fr.picture.wave, [0], [1], [1200]), ['sources', 'vague 1', 'vague 1 200']);
  assert.deepEqual(says(en.picture.wave, [0], [1], [1200]), ['sources', 'wave 1', 'wave 1,200']);
});

test('the people of a closed garden are counted', () => {
  assert.deepEqual(says(fr.picture.groupOf, ['cergy', 0], ['cergy', 1], ['cergy', 2]), [
    'cergy, 0 personne',
    'cergy, 1 personne',
    'cergy, 2 personnes',
  ]);
  assert.deepEqual(says(en.picture.groupOf, ['cergy', 0], ['cergy', 1], ['cergy', 2]), [
    'cergy, 0 people',
    'cergy, 1 person',
    'cergy, 2 people',
  ]);
  assert.deepEqual([fr.picture.close('cergy'), en.picture.close('cergy')], ['Refermer cergy', 'Close cergy']);
});

test('a search says how many it found', () => {
  assert.deepEqual(says(fr.search.found, [0], [1], [2]), ['Rien de ce nom ici.', '1 trouvé', '2 trouvés']);
  assert.deepEqual(says(en.search.found, [0], [1], [2]), [
    'Nothing of that name here.',
    '1 found',
    '2 found',
  ]);
});

test('the legend says how many gardens it does not name', () => {
  assert.deepEqual(says(fr.legend.more, [1], [2]), ['et 1 autre jardin', 'et 2 autres jardins']);
  assert.deepEqual(says(en.legend.more, [1], [2]), ['and 1 more garden', 'and 2 more gardens']);
});

test('paths that were found stand beside those that are needed', () => {
  assert.deepEqual(says(fr.detail.paths, [0, 1], [0, 2], [1, 1], [1, 2], [2, 2]), [
    'Aucun chemin ne mène aux sources ; il en faut 1.',
    'Aucun chemin ne mène aux sources ; il en faut 2.',
    '1 chemin mène aux sources ; il en faut 1.',
    '1 chemin mène aux sources ; il en faut 2.',
    '2 chemins séparés mènent aux sources ; il en faut 2.',
  ]);
  assert.deepEqual(says(en.detail.paths, [0, 1], [0, 2], [1, 1], [1, 2], [2, 2]), [
    'No path leads to the sources; 1 is needed.',
    'No path leads to the sources; 2 are needed.',
    '1 path leads to the sources; 1 is needed.',
    '1 path leads to the sources; 2 are needed.',
    '2 separate paths lead to the sources; 2 are needed.',
  ]);
});

test('a rule that is not met says how many endorsements do not count', () => {
  assert.deepEqual(says(fr.detail.reasons['rule.not_met'], [0], [1], [2]), [
    'La règle du badge n’est pas remplie par ce qui a été signé.',
    'La règle du badge n’est pas remplie : 1 endossement ne compte pas.',
    'La règle du badge n’est pas remplie : 2 endossements ne comptent pas.',
  ]);
  assert.deepEqual(says(en.detail.reasons['rule.not_met'], [0], [1], [2]), [
    'The rule of the badge is not met by what was signed.',
    'The rule of the badge is not met: 1 endorsement does not count.',
    'The rule of the badge is not met: 2 endorsements do not count.',
  ]);
});

test('records that are missing are counted where it is known how many', () => {
  assert.deepEqual(says(fr.detail.reasons['records.missing'], [0], [1], [2]), [
    'Des documents signés manquent ici.',
    '1 document signé manque ici.',
    '2 documents signés manquent ici.',
  ]);
  assert.deepEqual(says(en.detail.reasons['records.missing'], [0], [1], [2]), [
    'Signed records are missing here.',
    '1 signed record is missing here.',
    '2 signed records are missing here.',
  ]);
});

test('it is said on how many records an answer rests', () => {
  assert.deepEqual(says(fr.detail.used, [1], [7]), [
    'Cette réponse s’appuie sur 1 document signé, relu par votre navigateur.',
    'Cette réponse s’appuie sur 7 documents signés, relus par votre navigateur.',
  ]);
  assert.deepEqual(says(en.detail.used, [1], [7]), [
    'This answer rests on 1 signed record, read again by your browser.',
    'This answer rests on 7 signed records, read again by your browser.',
  ]);
});

test('« de » is elided before a vowel, in every French sentence about a teacher', () => {
  const { detail, list, personal } = fr;
  assert.equal(list.learnedFrom(['Ana']), 'a appris d’Ana');
  assert.equal(list.learnedFrom(['Bo', 'Éva']), 'a appris de Bo et d’Éva');
  assert.equal(list.learners('Élie'), 'Qui a appris d’Élie');
  assert.equal(list.learners('Bo'), 'Qui a appris de Bo');
  assert.equal(list.learnedFrom([fr.somebody]), 'a appris d’une personne');
  assert.equal(personal.learned(['Bo'], bold).join(''), 'J’ai appris de *Bo*');
  assert.match(detail.states.declared('Ana', 'Bo'), /^Bo dit avoir appris d’Ana, qui ne l’a pas encore/);
});

test('a sentence begins with a capital, whoever it is about', () => {
  for (const state of ['declared', 'confirmed', 'verified'] as const) {
    assert.match(fr.detail.states[state]('Bo', fr.somebody), /^Une personne dit avoir appris de Bo/);
    assert.match(en.detail.states[state]('Bo', en.somebody), /^A person says they learned from Bo/);
  }
});

test('English joins names and says what was passed on', () => {
  const { list, personal } = en;
  assert.equal(list.learnedFrom(['Ana', 'Bo', 'Cy']), 'learned from Ana, Bo, and Cy');
  assert.equal(personal.learned(['Ana', 'Bo'], bold).join(''), 'I learned from *Ana* and *Bo*');
  const taught = [
    [0, 0],
    [1, 1],
    [2, 2],
    [2, 5],
  ].map(([direct = 0, all = 0]) => personal.taught(direct, all, bold).join(''));
  assert.deepEqual(taught, [
    'I have not passed it on yet',
    'I passed it on to *1 person*',
    'I passed it on to *2 people*',
    'I passed it on to *2 people* (5 in all)',
  ]);
});

/** Where a dictionary has words, by their path; what is said of something counts as one. */
function shapeOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? shapeOf(value, `${path}${key}.`)
      : [`${path}${key} ${typeof value}`],
  );
}

test('both languages say the same things, and none is left empty', () => {
  assert.deepEqual(shapeOf(fr).sort(), shapeOf(en).sort());
  const texts = (words: object): unknown[] =>
    Object.values(words).flatMap((value: unknown) =>
      typeof value === 'object' && value !== null ? texts(value) : [value],
    );
  for (const words of [fr, en])
    assert.equal(
      texts(words).some((text) => text === ''),
      false,
    );
});

test('who is not named, who left, a note and who looks have words in both languages', () => {
  assert.deepEqual(
    [fr.somebody, fr.ghost, plain(fr.note('Tour')), fr.you('Ana'), plain(fr.save.person(3))],
    ['une personne', 'personne retirée', 'la note « Tour »', 'Ana (vous)', 'une personne (3)'],
  );
  assert.deepEqual(
    [en.somebody, en.ghost, en.note('Tour'), en.you('Ana'), en.save.person(3)],
    ['a person', 'a person who left', 'the note “Tour”', 'Ana (you)', 'a person (3)'],
  );
});

test('each outcome and each reason has a sentence of its own', () => {
  for (const { detail } of [fr, en]) {
    const all = [
      ...Object.values(detail.outcomes),
      ...Object.values(detail.reasons).map((say) => say(0)),
      detail.unknown,
    ];
    assert.equal(new Set(all).size, all.length);
    for (const text of all) assert.match(text, /^[A-ZÀ-Ü].*\.$/);
  }
});
