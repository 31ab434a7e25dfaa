import type { Words } from './words.js';

const number = new Intl.NumberFormat('en');
const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;

export const en: Words = {
  language: 'en',
  verdict: {
    valid: 'verified',
    warning: 'look closer',
    invalid: 'does not match',
    unchecked: 'could not check',
  },
  colon: ': ',
  checking: 'checking…',
  loading: 'The badges are coming…',
  unreadable: 'This badge could not be read',
  unnamed: 'Badge without a name',
  claimsFrom: (issuer) => `claims to be from ${issuer}`,
  search: 'Search a badge, a garden…',
  sort: 'Sort',
  sorts: { newest: 'newest first', name: 'by name', issuer: 'by issuer' },
  group: 'Group',
  groups: { none: 'no groups', badge: 'by badge', person: 'by person', issuer: 'by issuer' },
  view: 'View',
  views: { cards: 'Cards', list: 'List' },
  count: (badges, issuers) =>
    count(badges, 'badge', 'badges') + (issuers > 1 ? ` · ${count(issuers, 'issuer', 'issuers')}` : ''),
  found: (shown, all) => `${count(shown, 'badge', 'badges')} of ${number.format(all)}`,
  unread: (amount) => `${count(amount, 'badge', 'badges')} could not be read.`,
  more: (left) => `Show more (${number.format(left)})`,
  empty: 'No badges yet.',
  emptyNext: 'Badges will appear here as soon as they are added to the list.',
  noMatch: 'No badge matches this search.',
  noMatchNext: 'Show all',
  failed: 'The badges could not be loaded.',
  offline: 'You are offline. The badges will be back with the connection.',
  detailFailed: 'The detail could not be loaded. Check the connection, then try again.',
  retry: 'Try again',
  unknownGroup: 'Not specified',
};
