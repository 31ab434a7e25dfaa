import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { phraseOf, type Language } from '../../../../packages/recognition/src/rules/phrases/phrase-of.js';
import { P1, P10, P11, P12, P2, P3, P4, P5, P6, P7, P8, P9, ruleOf, TWELVE } from '../../fixtures/rules.js';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const say = (require: object, language: Language, envelope: object = {}) =>
  phraseOf(ruleOf(require, envelope), language).replaceAll('\u00a0', ' ');

const SENTENCES: readonly (readonly [string, object, string, string])[] = [
  [
    'P1',
    P1,
    'Racontez ce que vous avez fait, en 80 signes au moins, avec au moins une trace.',
    'Tell what you did, in at least 80 characters, with at least one trace.',
  ],
  [
    'P2',
    P2,
    'Une personne qui a déjà ce badge vous le transmet.',
    'One person who already has this badge passes it on to you.',
  ],
  [
    'P3',
    P3,
    'Deux personnes qui ont ce badge, par deux chemins séparés.',
    'Two people who have this badge, by two separate paths.',
  ],
  [
    'P4',
    P4,
    'Vous avez transmis le stade 2 à au moins une autre personne, qui l’a obtenu il y a 14 jours ou plus.',
    'You have taught stage 2 to at least one other person, who earned it 14 days ago or earlier.',
  ],
  [
    'P4, this badge',
    { taught: { n: 1 } },
    'Vous l’avez appris à au moins une autre personne, qui l’a obtenu.',
    'You have taught it to at least one other person, who earned it.',
  ],
  ['P5', P5, 'Scannez le code pendant l’atelier.', 'Scan the code during the workshop.'],
  [
    'P6',
    P6,
    'Vous avez donné du temps, une journée au moins ; l’équipe le confirme.',
    'You have given time, at least a day; the team confirms it.',
  ],
  [
    'P7',
    P7,
    'Vous réunissez trois de ces quatre badges, de deux jardins au moins.',
    'You bring together three of these four badges, from at least two gardens.',
  ],
  [
    'P7, all',
    { holds: { n: 2, of: ['a', 'b'], gardensMin: 1 } },
    'Vous réunissez ces deux badges, d’un jardin au moins.',
    'You bring together these two badges, from at least one garden.',
  ],
  [
    'P8',
    P8,
    'Proposé au cercle ; sans objection pendant 7 jours, vu par au moins 3 personnes.',
    'Proposed to the circle; no objection for 7 days, seen by at least 3 people.',
  ],
  [
    'P9',
    P9,
    'Vous avez amélioré 5 notes, sur 3 journées différentes, en 1 an.',
    'You have improved 5 notes, on 3 different days, within 1 year.',
  ],
  [
    'P10',
    P10,
    'Trois personnes, de deux jardins au moins, vous ont nommé·e, sans que vous le demandiez ; vous acceptez.',
    'Three people, from at least two gardens, have named you without your asking; you accept.',
  ],
  [
    'P10, one',
    { nominated: { n: 1, accepted: true } },
    'Une personne vous a nommé·e, sans que vous le demandiez ; vous acceptez.',
    'One person has named you without your asking; you accept.',
  ],
  [
    'P11',
    P11,
    'Vous avez déjà un badge équivalent ; une personne d’ici qui a ce badge le confirme.',
    'You already have an equivalent badge; one person from here who has this badge confirms it.',
  ],
  ['P12', P12, 'Le cercle vous reconnaît comme source.', 'The circle recognises you as a source.'],
  [
    'all',
    { all: [P2, P5] },
    'Une personne qui a déjà ce badge vous le transmet. Scannez le code pendant l’atelier.',
    'One person who already has this badge passes it on to you. Scan the code during the workshop.',
  ],
  [
    'any',
    { any: [P2, P5] },
    'Au choix : une personne qui a déjà ce badge vous le transmet, ou bien scannez le code pendant l’atelier.',
    'One of these: one person who already has this badge passes it on to you, or scan the code during the workshop.',
  ],
  [
    'any of all',
    { any: [P12, { all: [P2, P5] }] },
    'Au choix : le cercle vous reconnaît comme source, ou bien une personne qui a déjà ce badge vous le transmet, et scannez le code pendant l’atelier.',
    'One of these: the circle recognises you as a source, or one person who already has this badge passes it on to you, and scan the code during the workshop.',
  ],
  [
    'two of three',
    { atLeast: { n: 2, of: [P2, P5, P12] } },
    'Au moins deux de ces trois choses : une personne qui a déjà ce badge vous le transmet / scannez le code pendant l’atelier / le cercle vous reconnaît comme source.',
    'At least two of these three: one person who already has this badge passes it on to you / scan the code during the workshop / the circle recognises you as a source.',
  ],
  ['one of one', { any: [P5] }, 'Scannez le code pendant l’atelier.', 'Scan the code during the workshop.'],
  [
    'holder of a stage',
    { endorsed: { n: 1, by: { holds: 'stage-3' } } },
    'Une personne qui a déjà le stade 3 vous le transmet.',
    'One person who already has stage 3 passes it on to you.',
  ],
];

describe('phraseOf', () => {
  for (const [name, require, french, english] of SENTENCES) {
    it(`says ${name} in French and in English`, () => {
      assert.equal(say(require, 'fr'), french);
      assert.equal(say(require, 'en'), english);
    });
  }

  it('says how long the badge is good and the request open', () => {
    const envelope = { validFor: 'P2Y', claimTTL: 'P60D' };
    assert.equal(
      say(P5, 'fr', envelope),
      'Scannez le code pendant l’atelier. Ce badge vaut 2 ans. La demande reste ouverte 60 jours.',
    );
    assert.equal(
      say(P5, 'en', envelope),
      'Scan the code during the workshop. This badge is good for 2 years. The request stays open for 60 days.',
    );
    assert.match(say(P5, 'fr', { validFor: 'P1Y6M' }), /vaut 1 an et 6 mois\./);
    assert.match(say(P5, 'fr', { validFor: 'P1W' }), /vaut 7 jours\./);
  });

  for (const [name, rule] of Object.entries(TWELVE)) {
    it(`${name}: another number in the JSON is another sentence, in both languages`, () => {
      const places = numbersIn(rule);
      for (const place of places) {
        fc.assert(
          fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (one, other) => {
            fc.pre(place.at(-1) === 'achievement' ? one % 10 !== other % 10 : one !== other);
            for (const language of LANGUAGES)
              assert.notEqual(
                say(withNumber(rule, place, one), language),
                say(withNumber(rule, place, other), language),
                place.join('.'),
              );
          }),
          { numRuns: 60 },
        );
      }
      for (const language of LANGUAGES) {
        assert.notEqual(say(rule, language, { validFor: 'P2Y' }), say(rule, language, { validFor: 'P3Y' }));
        assert.notEqual(say(rule, language, { claimTTL: 'P60D' }), say(rule, language, { claimTTL: 'P61D' }));
      }
    });
  }

  it('has a place for each number of the table', () => {
    const places = Object.values(TWELVE).flatMap((rule) => numbersIn(rule).map((place) => place.join('.')));
    assert.deepEqual(places.sort(), [
      'consent.days',
      'consent.seenMin',
      'endorsed.n',
      'endorsed.n',
      'endorsed.paths',
      'external.then.endorsed.n',
      'holds.gardensMin',
      'holds.n',
      'nominated.gardensMin',
      'nominated.n',
      'selfClaim.evidenceMin',
      'selfClaim.narrativeMin',
      'taught.achievement',
      'taught.minAge',
      'taught.n',
      'wiki.days',
      'wiki.n',
      'wiki.period',
    ]);
  });

  it('says every band of time given otherwise', () => {
    for (const language of LANGUAGES) {
      const bands = ['≥ 1 heure', '≥ 1 demi-journée', '≥ 1 journée', '≥ plusieurs journées'];
      const said = bands.map((band) => say({ contributed: { ...P6.contributed, band } }, language));
      assert.equal(new Set(said).size, 4);
    }
  });

  it('agrees in number, and elides', () => {
    for (const n of [1, 2, 7, 40]) {
      for (const rule of Object.values(TWELVE)) {
        for (const place of numbersIn(rule)) {
          const french = say(withNumber(rule, place, n), 'fr');
          const english = say(withNumber(rule, place, n), 'en');
          assert.doesNotMatch(
            french,
            /\b1 [a-zé-]+s\b(?<!mois|\bfois)|\b(?:une? \w+s\b)(?<!mois)|\b(?:deux|sept|40|[27]) (?:personne|jardin|chemin|badge|trace|jour|note|signe)\b/i,
            french,
          );
          assert.doesNotMatch(french, /\b(?:de|le|la|que|se|ce) [aeiouyéèêà]\w*/i, french);
          assert.doesNotMatch(
            english,
            /\b(?:1|one) (?:people|gardens|paths|badges|days|notes|characters|traces)\b|\b(?:two|seven|40|[27]) (?:person|garden|path|badge|day|note|character|trace)\b/i,
            english,
          );
        }
      }
    }
  });

  it('says « vous », and writes the apostrophe and the spaces as printers do', () => {
    for (const rule of Object.values(TWELVE)) {
      const french = phraseOf(ruleOf(rule, { validFor: 'P2Y' }), 'fr');
      assert.doesNotMatch(french, /\b(?:tu|toi|ton|ta|tes)\b|'|[^\u00a0][;:]/i);
      assert.match(french, /^[A-ZÀ-Ý].*\.$/);
      assert.match(phraseOf(ruleOf(rule), 'en'), /^[A-Z][^']*\.$/);
    }
  });
});

type Place = readonly string[];

/** Where a rule says a number: as itself, in a period, or in the name of a stage. */
function numbersIn(value: unknown, place: Place = []): Place[] {
  if (typeof value === 'number') return [place];
  if (typeof value === 'string') return /^P\d+[YD]$|^stage-\d$/.test(value) ? [place] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, part]) => numbersIn(part, [...place, member]));
}

function withNumber(value: object, [member = '', ...further]: Place, n: number): object {
  const part = (value as Record<string, unknown>)[member];
  const changed =
    further.length > 0
      ? withNumber(part as object, further, n)
      : typeof part === 'string'
        ? part.replace(/\d+/, String(part.startsWith('stage') ? n % 10 : n))
        : n;
  // As many badges to choose from as are asked for.
  const choice =
    member === 'n' && 'of' in value && n > 4
      ? { of: Array.from({ length: n + 1 }, (_, index) => `b${index}`) }
      : {};
  return { ...value, ...choice, [member]: changed };
}
