import type { Band } from '../../records/kinds/testimony.js';
import { AT_LEAST } from '../leaves/contributed.js';
import type { LeafFacts } from '../leaves/index.js';
import { parsePeriod } from '../lib/period.js';
import type { Missing } from '../missing.js';
import { begin, inside } from './inside.js';
import type { RuleWords } from './words.js';

const NUMBERS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const digits = new Intl.NumberFormat('en');
const number = (n: number): string => NUMBERS[n] ?? digits.format(n);
const plural = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many);
const count = (n: number, one: string, many?: string): string =>
  `${digits.format(n)} ${plural(n, one, many)}`;
const quote = (text: string): string => `“${text}”`;
const people = (n: number): string => `${number(n)} ${plural(n, 'person', 'people')}`;
const fromGardens = (n: number): string => `from at least ${number(n)} ${plural(n, 'garden')}`;
const ifAny = (n: number | undefined, words: (n: number) => string): string =>
  n === undefined ? '' : words(n);

function badgeNamed(name: string): string {
  const stage = /^stage-(\d)$/.exec(name)?.[1];
  if (stage !== undefined) return `stage ${stage}`;
  return name === 'self' ? 'this badge' : `the badge ${quote(name)}`;
}

function lasting(text: string): string {
  const { years = 0, months = 0, days = 0 } = parsePeriod(text) ?? {};
  const parts = [
    years > 0 ? count(years, 'year') : '',
    months > 0 ? count(months, 'month') : '',
    days > 0 ? count(days, 'day') : '',
  ];
  return parts.filter(Boolean).join(' and ');
}

const byPaths = (paths: number | undefined): string =>
  ifAny(paths, (n) => (n === 1 ? ', by a path to the sources' : `, by ${number(n)} separate paths`));

function endorsed({ n, by, paths }: LeafFacts['endorsed']): string {
  const badge = badgeNamed(by?.holds ?? 'self');
  if (n === 1) return `One person who already has ${badge} passes it on to you${byPaths(paths)}.`;
  const pass = paths === undefined ? ' pass it on to you' : '';
  return `${begin(people(n))} who have ${badge}${pass}${byPaths(paths)}.`;
}

function taught({ n, achievement, minAge }: LeafFacts['taught']): string {
  const what = achievement === 'self' ? 'it' : badgeNamed(achievement);
  const others = n === 1 ? 'one other person, who earned it' : `${number(n)} other people, who earned it`;
  const since = minAge === undefined ? '' : ` ${lasting(minAge)} ago or earlier`;
  return `You have taught ${what} to at least ${others}${since}.`;
}

const BANDS: { readonly [B in Band]: string } = {
  'une heure': 'an hour',
  'une demi-journée': 'half a day',
  'une journée': 'a day',
  'plusieurs journées': 'several days',
};

function contributed({ kind, band, attestedBy: { role } }: LeafFacts['contributed']): string {
  const what = kind === 'temps' ? 'time' : quote(kind);
  const who = role === 'équipe' ? 'the team confirms it' : `someone in the role ${quote(role)} confirms it`;
  return `You have given ${what}, at least ${BANDS[AT_LEAST[band] ?? 'plusieurs journées']}; ${who}.`;
}

function holds({ n, of, gardensMin }: LeafFacts['holds']): string {
  const all = new Set(of).size;
  const which = n < all ? `${number(n)} of these ${number(all)} badges` : `these ${number(n)} badges`;
  const what = n === 1 && all === 1 ? 'You have the badge that is asked for' : `You bring together ${which}`;
  return `${what}${ifAny(gardensMin, (gardens) => `, ${fromGardens(gardens)}`)}.`;
}

const DEEDS = new Map([
  ['notes-improved', 'improved'],
  ['notes-created', 'written'],
  ['notes-translated', 'translated'],
]);

function wiki({ what, n, days, period }: LeafFacts['wiki']): string {
  const deed = DEEDS.get(what) ?? `worked (${quote(what)}) on`;
  return `You have ${deed} ${count(n, 'note')}, on ${count(days, 'different day')}, within ${lasting(period)}.`;
}

function nominated({ n, gardensMin }: LeafFacts['nominated']): string {
  const from = ifAny(gardensMin, (gardens) => `, ${fromGardens(gardens)},`);
  return `${begin(people(n))}${from} ${n === 1 ? 'has' : 'have'} named you without your asking; you accept.`;
}

function external({ then: { endorsed: local } }: LeafFacts['external']): string {
  const [has, confirm] = local.n === 1 ? ['has', 'confirms'] : ['have', 'confirm'];
  const who = `${people(local.n)} from here who ${has} ${badgeNamed(local.by?.holds ?? 'self')}`;
  return `You already have an equivalent badge; ${who} ${confirm} it${byPaths(local.paths)}.`;
}

const lacks = (n: number, one: string, many?: string): string => `${count(n, one, many)} still missing`;

const sayMissing = (missing: readonly Missing[]): string =>
  missing.map((one) => (en.missing[one.code] as (facts: Missing) => string)(one)).join(' and ');

export const en: RuleWords = {
  leaves: {
    selfClaim: ({ evidenceMin, narrativeMin }) =>
      `Tell what you did, in at least ${count(narrativeMin, 'character')}, with at least ${number(evidenceMin)} ${plural(evidenceMin, 'trace')}.`,
    endorsed,
    taught,
    attended: () => 'Scan the code during the workshop.',
    contributed,
    holds,
    consent: ({ days, seenMin }) =>
      `Proposed to the circle; no objection for ${count(days, 'day')}, seen by at least ${count(seenMin, 'person', 'people')}.`,
    wiki,
    nominated,
    external,
    root: () => 'The circle recognises you as a source.',
  },
  unknownLeaf: 'A rule that this version does not know.',
  and: ', and ',
  some: (n, sentences) =>
    n === 1
      ? `One of these: ${sentences.map(inside).join(', or ')}.`
      : `At least ${number(n)} of these ${number(sentences.length)}: ${sentences.map(inside).join(' / ')}.`,
  validFor: (period) => `This badge is good for ${lasting(period)}.`,
  claimTTL: (period) => `The request stays open for ${lasting(period)}.`,
  missing: {
    'claim.none': () => 'the request is missing',
    'claim.expired': ({ days }) => `the request closed ${count(days, 'day')} ago`,
    'claim.evidence': ({ n }) => lacks(n, 'trace'),
    'claim.letters': ({ n }) => `${count(n, 'character')} missing from the story`,
    'endorsed.peers': ({ n }) => lacks(n, 'peer'),
    'endorsed.paths': ({ n }) => lacks(n, 'separate path'),
    'endorsed.stamp': () => 'the community’s stamp is missing',
    'taught.pupils': ({ n }) => `${count(n, 'person', 'people')} whom you have taught still missing`,
    'taught.days': ({ n }) => `${count(n, 'more day')}`,
    'taught.own_teacher': () => 'the person who taught you does not count',
    'attended.nothing': () => 'your attendance is missing',
    'attended.event_unknown': () => 'the workshop is not known',
    'attended.outside_hours': () => 'the code was scanned outside the workshop',
    'attended.not_closed': () => 'the attendance list is missing',
    'attended.not_listed': () => 'you are not on the attendance list',
    'attended.too_many': ({ n, most }) =>
      `the list is void: ${digits.format(n)} present for ${count(most, 'place')}`,
    'contributed.attestation': ({ n }) => lacks(n, 'confirmation'),
    'contributed.band': ({ band }) => `at least ${BANDS[band]} is needed`,
    'holds.badges': ({ n }) => lacks(n, 'badge'),
    'holds.gardens': ({ n }) => lacks(n, 'garden'),
    'consent.proposal': () => 'the proposal to the circle is missing',
    'consent.readers': ({ n }) => lacks(n, 'reader'),
    'consent.objections': ({ n }) => `${count(n, 'objection')} not lifted`,
    'consent.closure': () => 'the closure is missing',
    'consent.too_early': ({ days }) => `closed too early: ${count(days, 'more day')}`,
    'consent.void': () => 'closure void, as the person proposed signed it',
    'wiki.statement': () => 'the wiki’s statement is missing',
    'wiki.notes': ({ n }) => lacks(n, 'note'),
    'wiki.days': ({ n }) => lacks(n, 'day'),
    'nominated.people': ({ n }) => lacks(n, 'person', 'people'),
    'nominated.gardens': ({ n }) => lacks(n, 'garden'),
    'nominated.acceptance': () => 'your acceptance is missing',
    'external.badge': () => 'an equivalent badge is missing',
    'root.not_named': () => 'the circle has not named you',
    'root.signatures': ({ n }) => lacks(n, 'signature'),
    choice: ({ n, of }) =>
      n === 1
        ? `either ${of.map(sayMissing).join(', or ')}`
        : `${number(n)} of these: ${of.map(sayMissing).join(' / ')}`,
    'rule.unknown': () => 'a rule that this version does not know',
  },
};
