import type { Words } from './words.js';

const number = new Intl.NumberFormat('fr');
const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount < 2 ? one : many}`;

export const fr: Words = {
  language: 'fr',
  verdict: {
    valid: 'vérifié',
    warning: 'à regarder',
    invalid: 'ne correspond pas',
    unchecked: 'pas pu vérifier',
  },
  colon: ' : ',
  checking: 'vérification…',
  loading: 'Les badges arrivent…',
  unreadable: 'Ce badge n’a pas pu être lu',
  unnamed: 'Badge sans nom',
  claimsFrom: (issuer) => `se dit de ${issuer}`,
  search: 'Chercher un badge, un jardin…',
  sort: 'Trier',
  sorts: { newest: 'les plus récents', name: 'par nom', issuer: 'par émetteur' },
  group: 'Regrouper',
  groups: { none: 'sans groupes', badge: 'par badge', person: 'par personne', issuer: 'par émetteur' },
  view: 'Présentation',
  views: { cards: 'Cartes', list: 'Liste' },
  count: (badges, issuers) =>
    count(badges, 'badge', 'badges') + (issuers > 1 ? ` · ${count(issuers, 'émetteur', 'émetteurs')}` : ''),
  found: (shown, all) => `${count(shown, 'badge', 'badges')} sur ${number.format(all)}`,
  unread: (amount) =>
    `${count(amount, 'badge n’a', 'badges n’ont')} pas pu être ${amount < 2 ? 'lu' : 'lus'}.`,
  more: (left) => `Afficher la suite (${number.format(left)})`,
  empty: 'Aucun badge pour l’instant.',
  emptyNext: 'Les badges apparaîtront ici dès qu’ils seront ajoutés à la liste.',
  noMatch: 'Aucun badge ne correspond à cette recherche.',
  noMatchNext: 'Tout montrer',
  failed: 'Les badges n’ont pas pu être chargés.',
  offline: 'Vous êtes hors ligne. Les badges reviendront avec la connexion.',
  detailFailed: 'Le détail n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  retry: 'Réessayer',
  unknownGroup: 'Non précisé',
};
