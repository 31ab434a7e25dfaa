import type { Band } from '../../records/kinds/testimony.js';
import { AT_LEAST } from '../leaves/contributed.js';
import type { LeafFacts } from '../leaves/index.js';
import { parsePeriod } from '../lib/period.js';
import type { Missing } from '../missing.js';
import { begin, inside } from './inside.js';
import type { RuleWords } from './words.js';

const NBSP = '\u00a0';
const NUMBERS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];

const digits = new Intl.NumberFormat('fr');
/** « deux personnes », « 20 personnes »: in words as far as one says them without counting. */
const number = (n: number, one = 'un'): string => (n === 1 ? one : (NUMBERS[n] ?? digits.format(n)));
const plural = (n: number, one: string, many = `${one}s`): string => (n < 2 ? one : many);
const count = (n: number, one: string, many?: string): string =>
  `${digits.format(n)} ${plural(n, one, many)}`;
const quote = (text: string): string => `«${NBSP}${text}${NBSP}»`;
const people = (n: number): string => `${number(n, 'une')} ${plural(n, 'personne')}`;
/** « d’un jardin », « de deux jardins ». */
const fromGardens = (n: number): string =>
  `${n === 1 ? 'd’un' : `de ${number(n)}`} ${plural(n, 'jardin')} au moins`;
const ifAny = (n: number | undefined, words: (n: number) => string): string =>
  n === undefined ? '' : words(n);

function badgeNamed(name: string, itself: string): string {
  const stage = /^stage-(\d)$/.exec(name)?.[1];
  if (stage !== undefined) return `le stade ${stage}`;
  return name === 'self' ? itself : `le badge ${quote(name)}`;
}

function lasting(text: string): string {
  const { years = 0, months = 0, days = 0 } = parsePeriod(text) ?? {};
  const parts = [
    years > 0 ? count(years, 'an') : '',
    months > 0 ? count(months, 'mois', 'mois') : '',
    days > 0 ? count(days, 'jour') : '',
  ];
  return parts.filter(Boolean).join(' et ');
}

const byPaths = (paths: number | undefined): string =>
  ifAny(paths, (n) => (n === 1 ? ', par un chemin jusqu’aux sources' : `, par ${number(n)} chemins séparés`));

function endorsed({ n, by, paths }: LeafFacts['endorsed']): string {
  const badge = badgeNamed(by?.holds ?? 'self', 'ce badge');
  if (n === 1) return `Une personne qui a déjà ${badge} vous le transmet${byPaths(paths)}.`;
  const transmit = paths === undefined ? ' vous le transmettent' : '';
  return `${begin(people(n))} qui ont ${badge}${transmit}${byPaths(paths)}.`;
}

function taught({ n, achievement, minAge }: LeafFacts['taught']): string {
  const what =
    achievement === 'self' ? 'Vous l’avez appris' : `Vous avez transmis ${badgeNamed(achievement, '')}`;
  const others =
    n === 1 ? 'une autre personne, qui l’a obtenu' : `${number(n)} autres personnes, qui l’ont obtenu`;
  return `${what} à au moins ${others}${minAge === undefined ? '' : ` il y a ${lasting(minAge)} ou plus`}.`;
}

function contributed({ kind, band, attestedBy: { role } }: LeafFacts['contributed']): string {
  const what = kind === 'temps' ? 'du temps' : quote(kind);
  const who = role === 'équipe' ? 'l’équipe' : `une personne qui a le rôle ${quote(role)}`;
  return `Vous avez donné ${what}, ${AT_LEAST[band] ?? band} au moins${NBSP}; ${who} le confirme.`;
}

function holds({ n, of, gardensMin }: LeafFacts['holds']): string {
  const all = new Set(of).size;
  const which = n < all ? `${number(n)} de ces ${number(all)} badges` : `ces ${number(n)} badges`;
  const what = n === 1 && all === 1 ? 'Vous avez le badge demandé' : `Vous réunissez ${which}`;
  return `${what}${ifAny(gardensMin, (gardens) => `, ${fromGardens(gardens)}`)}.`;
}

const DEEDS = new Map([
  ['notes-improved', 'amélioré'],
  ['notes-created', 'écrit'],
  ['notes-translated', 'traduit'],
]);

function wiki({ what, n, days, period }: LeafFacts['wiki']): string {
  const deed = DEEDS.get(what) ?? `fait avancer (${quote(what)})`;
  const spread = `${count(days, 'journée différente', 'journées différentes')}`;
  return `Vous avez ${deed} ${count(n, 'note')}, sur ${spread}, en ${lasting(period)}.`;
}

function nominated({ n, gardensMin }: LeafFacts['nominated']): string {
  const from = ifAny(gardensMin, (gardens) => `, ${fromGardens(gardens)},`);
  const named = n === 1 ? 'a nommé·e' : 'ont nommé·e';
  return `${begin(people(n))}${from} vous ${named}, sans que vous le demandiez${NBSP}; vous acceptez.`;
}

function external({ then: { endorsed: local } }: LeafFacts['external']): string {
  const badge = badgeNamed(local.by?.holds ?? 'self', 'ce badge');
  const [has, confirm] = local.n === 1 ? ['a', 'confirme'] : ['ont', 'confirment'];
  const who = `${people(local.n)} d’ici qui ${has} ${badge}`;
  return `Vous avez déjà un badge équivalent${NBSP}; ${who} le ${confirm}${byPaths(local.paths)}.`;
}

const BANDS: { readonly [B in Band]: string } = {
  'une heure': 'une heure',
  'une demi-journée': 'une demi-journée',
  'une journée': 'une journée',
  'plusieurs journées': 'plusieurs journées',
};

const lacks = (n: number, one: string, many?: string): string => `il manque ${count(n, one, many)}`;

const sayMissing = (missing: readonly Missing[]): string =>
  missing.map((one) => (fr.missing[one.code] as (facts: Missing) => string)(one)).join(' et ');

export const fr: RuleWords = {
  leaves: {
    selfClaim: ({ evidenceMin, narrativeMin }) =>
      `Racontez ce que vous avez fait, en ${count(narrativeMin, 'signe')} au moins, avec au moins ${number(evidenceMin, 'une')} ${plural(evidenceMin, 'trace')}.`,
    endorsed,
    taught,
    attended: () => 'Scannez le code pendant l’atelier.',
    contributed,
    holds,
    consent: ({ days, seenMin }) =>
      `Proposé au cercle${NBSP}; sans objection pendant ${count(days, 'jour')}, vu par au moins ${count(seenMin, 'personne')}.`,
    wiki,
    nominated,
    external,
    root: () => 'Le cercle vous reconnaît comme source.',
  },
  unknownLeaf: 'Règle inconnue de cette version.',
  and: ', et ',
  some: (n, sentences) =>
    n === 1
      ? `Au choix${NBSP}: ${sentences.map(inside).join(', ou bien ')}.`
      : `Au moins ${number(n)} de ces ${number(sentences.length)} choses${NBSP}: ${sentences.map(inside).join(`${NBSP}/ `)}.`,
  validFor: (period) => `Ce badge vaut ${lasting(period)}.`,
  claimTTL: (period) => `La demande reste ouverte ${lasting(period)}.`,
  missing: {
    'claim.none': () => 'il manque la demande',
    'claim.expired': ({ days }) => `la demande est close depuis ${count(days, 'jour')}`,
    'claim.evidence': ({ n }) => lacks(n, 'trace'),
    'claim.letters': ({ n }) => `il manque ${count(n, 'signe')} au récit`,
    'endorsed.peers': ({ n }) => lacks(n, 'pair'),
    'endorsed.paths': ({ n }) => lacks(n, 'chemin séparé', 'chemins séparés'),
    'endorsed.stamp': () => 'il manque le tampon de la communauté',
    'taught.pupils': ({ n }) => `il manque ${count(n, 'personne')} à qui vous l’avez appris`,
    'taught.days': ({ n }) => `encore ${count(n, 'jour')}`,
    'taught.own_teacher': () => 'la personne qui vous l’a appris ne compte pas',
    'attended.nothing': () => 'il manque votre présence',
    'attended.event_unknown': () => 'l’atelier n’est pas connu',
    'attended.outside_hours': () => 'le code a été scanné en dehors de l’atelier',
    'attended.not_closed': () => 'il manque la liste de présence',
    'attended.not_listed': () => 'vous n’êtes pas sur la liste de présence',
    'attended.too_many': ({ n, most }) =>
      `la liste est nulle${NBSP}: ${count(n, 'présence')} pour ${count(most, 'place')}`,
    'contributed.attestation': ({ n }) => lacks(n, 'confirmation'),
    'contributed.band': ({ band }) => `il faut ${BANDS[band]} au moins`,
    'holds.badges': ({ n }) => lacks(n, 'badge'),
    'holds.gardens': ({ n }) => lacks(n, 'jardin'),
    'consent.proposal': () => 'il manque la proposition au cercle',
    'consent.readers': ({ n }) => lacks(n, 'lecture'),
    'consent.objections': ({ n }) =>
      `${count(n, 'objection')} ${plural(n, 'n’est pas levée', 'ne sont pas levées')}`,
    'consent.closure': () => 'il manque la clôture',
    'consent.too_early': ({ days }) => `clos trop tôt${NBSP}: encore ${count(days, 'jour')}`,
    'consent.void': () => 'clôture nulle, car signée par la personne proposée',
    'wiki.statement': () => 'il manque le relevé du wiki',
    'wiki.notes': ({ n }) => lacks(n, 'note'),
    'wiki.days': ({ n }) => lacks(n, 'journée'),
    'nominated.people': ({ n }) => lacks(n, 'personne'),
    'nominated.gardens': ({ n }) => lacks(n, 'jardin'),
    'nominated.acceptance': () => 'il manque votre accord',
    'external.badge': () => 'il manque un badge équivalent',
    'root.not_named': () => 'le cercle ne vous a pas nommé·e',
    'root.signatures': ({ n }) => lacks(n, 'signature'),
    choice: ({ n, of }) =>
      n === 1
        ? of.map((missing) => `soit ${sayMissing(missing)}`).join(', ')
        : `${number(n)} de ces choses${NBSP}: ${of.map(sayMissing).join(' / ')}`,
    'rule.unknown': () => 'règle inconnue de cette version',
  },
};
