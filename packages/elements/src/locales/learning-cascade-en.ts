import type { LearningCascadeWords } from './learning-cascade-words.js';

const number = new Intl.NumberFormat('en');
const ratio = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const and = new Intl.ListFormat('en');
const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;
const people = (amount: number): string => count(amount, 'person', 'people');

export const learningCascadeEn: LearningCascadeWords = {
  language: 'en',
  noSession: 'This page has no place to read who learned from whom. Tell whoever keeps this site.',
  loading: 'The cascade is on its way…',
  empty: 'Nobody has passed anything on here yet.',
  emptyNext: 'As soon as a request for a badge says from whom somebody learned, the cascade begins.',
  somebody: 'a person',
  ghost: 'a person who left',
  you: (name) => `${name} (you)`,
  note: (name) => `the note “${name}”`,
  noGarden: 'no garden',
  personal: {
    learned: (names, setOff) => ['I learned from ', ...amongNames(names, setOff)],
    taught: (direct, all, setOff) =>
      direct === 0
        ? ['I have not passed it on yet']
        : [
            'I passed it on to ',
            setOff(people(direct)),
            all > direct ? ` (${number.format(all)} in all)` : '',
          ],
    source: 'I am at the source',
    onlyYou: 'Only you see this sentence.',
  },
  community: {
    growth: (roots, all, reached) =>
      `${people(roots)} at the start, ${number.format(all)} today: 1 ⇒ ${ratio.format(reached)}. Heading for 10.`,
    tooFew: 'The cascade is beginning. Its numbers will appear once they speak of no single person.',
    extent: (waves, gardens) =>
      [waves > 0 && count(waves, 'wave', 'waves'), gardens > 0 && count(gardens, 'garden', 'gardens')]
        .filter(Boolean)
        .join(' · '),
  },
  picture: {
    label: 'The cascade as a picture',
    help: 'Arrow up: who taught her. Arrow down: whom she taught. Left and right: within the wave. Enter: how we know. Plus, minus and zero: larger, smaller, all of it.',
    wave: (generation) => (generation === 0 ? 'sources' : `wave ${number.format(generation)}`),
    apart: 'no path',
    readList: 'Read as a list',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'See all',
    group: 'Group by garden',
    openAll: 'Show every person',
    close: (garden) => `Close ${garden}`,
    groupOf: (garden, amount) => `${garden}, ${people(amount)}`,
  },
  search: {
    label: 'Search a person, a garden…',
    found: (found) => (found === 0 ? 'Nothing of that name here.' : `${number.format(found)} found`),
    next: 'Next',
  },
  legend: {
    title: 'Legend',
    more: (gardens) => `and ${count(gardens, 'more garden', 'more gardens')}`,
    states: {
      declared: 'declared',
      confirmed: 'confirmed by both',
      verified: 'verified to the sources',
    },
    ghost: 'a person who left',
    note: 'note',
    root: 'source',
  },
  list: {
    title: 'The cascade as a list',
    sources: 'From the sources',
    apart: 'Without a confirmed path to the sources',
    learnedFrom: (names) => `learned from ${and.format(names)}`,
    states: { declared: 'declared', confirmed: 'confirmed', verified: 'verified' },
    root: 'source',
    openAll: 'Unfold all',
    more: 'Show more',
    learners: (name) => `Who learned from ${name}`,
  },
  verdicts: {
    verified: (paths) =>
      paths === undefined
        ? '✓ chain verified to the sources'
        : `✓ chain verified to the sources, by ${count(paths, 'path', 'paths')}`,
    declared: '○ declared, not confirmed yet',
    reendorse: '↻ to be endorsed again',
    refused: '✕ does not match',
  },
  detail: {
    edge: (teacher, learner) => `From ${teacher} to ${learner}`,
    how: 'How do we know?',
    close: 'Close',
    learnedFrom: 'Learned from',
    taught: 'Passed it on to',
    states: {
      declared: (teacher, learner) =>
        `${capital(learner)} says they learned from ${teacher}, who has not confirmed it yet.`,
      confirmed: (teacher, learner) =>
        `${capital(learner)} says they learned from ${teacher}, who signed it too.`,
      verified: (teacher, learner) =>
        `${capital(learner)} says they learned from ${teacher}, who signed it too. From one to the next, the signatures lead to the sources.`,
    },
    outcomes: {
      verified: 'The signature, the request, the rule and the way to the sources have been verified.',
      partial: 'What was signed holds, but does not lead to the sources yet.',
      to_reendorse:
        'A badge that this one rested on is no longer good. One new endorsement is enough to restore it.',
      expired: 'This badge is due for renewal: its time is over.',
      refused: 'What is said does not match what was signed.',
    },
    paths: (found, needed) =>
      `${found === 0 ? 'No path leads' : count(found, 'path leads', 'separate paths lead')} to the sources; ${number.format(needed)} ${needed === 1 ? 'is' : 'are'} needed.`,
    reasons: {
      'badge.not_valid': () => 'The signature of the badge does not hold.',
      'badge.withdrawn': () => 'The badge was taken back.',
      'badge.expired': () => 'The time of the badge is over.',
      'claim.not_found': () => 'The request that this badge came from is not here.',
      'claim.not_hers': () => 'The request is not from the person who has the badge, or not for this badge.',
      'rule.not_met': (about) =>
        about > 0
          ? `The rule of the badge is not met: ${count(about, 'endorsement does not count', 'endorsements do not count')}.`
          : 'The rule of the badge is not met by what was signed.',
      'paths.too_few': () => 'Too few separate paths lead to the sources.',
      'records.missing': (about) =>
        about > 0
          ? `${count(about, 'signed record is', 'signed records are')} missing here.`
          : 'Signed records are missing here.',
    },
    used: (records) =>
      `This answer rests on ${count(records, 'signed record', 'signed records')}, read again by your browser.`,
    unknown: 'This page does not hold the signed records: only their result is shown.',
    openNote: 'Open the note',
  },
  save: {
    title: 'Take away',
    onlyShown: 'Only names that are shown here are in it.',
    kinds: { svg: 'SVG picture', png: 'PNG picture', json: 'JSON data', csv: 'CSV table' },
    failed: 'The file could not be made.',
    fileName: 'cascade',
    columns: ['from', 'garden', 'to', 'garden', 'link', 'chain'],
    person: (place) => `a person (${number.format(place)})`,
  },
};

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function amongNames<T>(names: readonly string[], setOff: (text: string) => T): readonly (string | T)[] {
  return and.formatToParts(names).map(({ type, value }) => (type === 'element' ? setOff(value) : value));
}
