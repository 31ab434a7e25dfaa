import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Missing, MissingCode } from '../../../../packages/recognition/src/rules/missing.js';
import { missingPhrase } from '../../../../packages/recognition/src/rules/phrases/missing-phrase.js';
import { RULE_WORDS } from '../../../../packages/recognition/src/rules/phrases/phrase-of.js';

/** Each code with facts, and its two sentences. */
const SAID: readonly (readonly [Missing, string, string])[] = [
  [{ code: 'claim.none' }, 'il manque la demande', 'the request is missing'],
  [{ code: 'claim.expired', days: 1 }, 'la demande est close depuis 1 jour', 'the request closed 1 day ago'],
  [{ code: 'claim.evidence', n: 2 }, 'il manque 2 traces', '2 traces still missing'],
  [{ code: 'claim.letters', n: 1 }, 'il manque 1 signe au récit', '1 character missing from the story'],
  [{ code: 'endorsed.peers', n: 1 }, 'il manque 1 pair', '1 peer still missing'],
  [{ code: 'endorsed.peers', n: 2 }, 'il manque 2 pairs', '2 peers still missing'],
  [{ code: 'endorsed.paths', n: 1 }, 'il manque 1 chemin séparé', '1 separate path still missing'],
  [{ code: 'endorsed.paths', n: 2 }, 'il manque 2 chemins séparés', '2 separate paths still missing'],
  [{ code: 'endorsed.stamp' }, 'il manque le tampon de la communauté', 'the community’s stamp is missing'],
  [
    { code: 'taught.pupils', n: 1 },
    'il manque 1 personne à qui vous l’avez appris',
    '1 person whom you have taught still missing',
  ],
  [{ code: 'taught.days', n: 4 }, 'encore 4 jours', '4 more days'],
  [{ code: 'taught.days', n: 1 }, 'encore 1 jour', '1 more day'],
  [
    { code: 'taught.own_teacher' },
    'la personne qui vous l’a appris ne compte pas',
    'the person who taught you does not count',
  ],
  [{ code: 'attended.nothing' }, 'il manque votre présence', 'your attendance is missing'],
  [{ code: 'attended.event_unknown' }, 'l’atelier n’est pas connu', 'the workshop is not known'],
  [
    { code: 'attended.outside_hours' },
    'le code a été scanné en dehors de l’atelier',
    'the code was scanned outside the workshop',
  ],
  [{ code: 'attended.not_closed' }, 'il manque la liste de présence', 'the attendance list is missing'],
  [
    { code: 'attended.not_listed' },
    'vous n’êtes pas sur la liste de présence',
    'you are not on the attendance list',
  ],
  [
    { code: 'attended.too_many', n: 21, most: 20 },
    'la liste est nulle : 21 présences pour 20 places',
    'the list is void: 21 present for 20 places',
  ],
  [{ code: 'contributed.attestation', n: 1 }, 'il manque 1 confirmation', '1 confirmation still missing'],
  [
    { code: 'contributed.band', band: 'une demi-journée' },
    'il faut une demi-journée au moins',
    'at least half a day is needed',
  ],
  [{ code: 'holds.badges', n: 1 }, 'il manque 1 badge', '1 badge still missing'],
  [{ code: 'holds.gardens', n: 1 }, 'il manque 1 jardin', '1 garden still missing'],
  [
    { code: 'consent.proposal' },
    'il manque la proposition au cercle',
    'the proposal to the circle is missing',
  ],
  [{ code: 'consent.readers', n: 2 }, 'il manque 2 lectures', '2 readers still missing'],
  [{ code: 'consent.objections', n: 1 }, '1 objection n’est pas levée', '1 objection not lifted'],
  [{ code: 'consent.objections', n: 2 }, '2 objections ne sont pas levées', '2 objections not lifted'],
  [{ code: 'consent.closure' }, 'il manque la clôture', 'the closure is missing'],
  [{ code: 'consent.too_early', days: 1 }, 'clos trop tôt : encore 1 jour', 'closed too early: 1 more day'],
  [
    { code: 'consent.void' },
    'clôture nulle, car signée par la personne proposée',
    'closure void, as the person proposed signed it',
  ],
  [{ code: 'wiki.statement' }, 'il manque le relevé du wiki', 'the wiki’s statement is missing'],
  [{ code: 'wiki.notes', n: 1 }, 'il manque 1 note', '1 note still missing'],
  [{ code: 'wiki.days', n: 1 }, 'il manque 1 journée', '1 day still missing'],
  [{ code: 'nominated.people', n: 2 }, 'il manque 2 personnes', '2 people still missing'],
  [{ code: 'nominated.gardens', n: 1 }, 'il manque 1 jardin', '1 garden still missing'],
  [{ code: 'nominated.acceptance' }, 'il manque votre accord', 'your acceptance is missing'],
  [{ code: 'external.badge' }, 'il manque un badge équivalent', 'an equivalent badge is missing'],
  [
    { code: 'root.not_named', family: 'gpc' },
    'le cercle ne vous a pas nommé·e',
    'the circle has not named you',
  ],
  [{ code: 'root.signatures', n: 1 }, 'il manque 1 signature', '1 signature still missing'],
  [
    {
      code: 'choice',
      n: 1,
      of: [
        [{ code: 'endorsed.peers', n: 1 }],
        [
          { code: 'wiki.days', n: 2 },
          { code: 'wiki.notes', n: 3 },
        ],
      ],
    },
    'soit il manque 1 pair, soit il manque 2 journées et il manque 3 notes',
    'either 1 peer still missing, or 2 days still missing and 3 notes still missing',
  ],
  [
    { code: 'rule.unknown', leaf: 'tasted' },
    'règle inconnue de cette version',
    'a rule that this version does not know',
  ],
];

describe('missingPhrase', () => {
  it('has a sentence for every code, in both languages', () => {
    const codes = new Set<MissingCode>(SAID.map(([{ code }]) => code));
    assert.deepEqual([...codes].sort(), Object.keys(RULE_WORDS.fr.missing).sort());
    assert.deepEqual([...codes].sort(), Object.keys(RULE_WORDS.en.missing).sort());
  });

  for (const [missing, french, english] of SAID) {
    it(`says « ${french} »`, () => {
      assert.equal(missingPhrase(missing, 'fr').replaceAll('\u00a0', ' '), french);
      assert.equal(missingPhrase(missing, 'en'), english);
    });
  }

  it('writes large numbers as each language does', () => {
    assert.match(missingPhrase({ code: 'claim.letters', n: 1200 }, 'fr'), /1[\u202f\u00a0]200/);
    assert.match(missingPhrase({ code: 'claim.letters', n: 1200 }, 'en'), /1,200/);
  });
});
