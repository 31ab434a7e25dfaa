import type { RuleKitWords } from './badge-editor-words.js';

const UNITS = { Y: ['an', 'ans'], M: ['mois', 'mois'], W: ['semaine', 'semaines'], D: ['jour', 'jours'] };

export const ruleKitFr: RuleKitWords = {
  lead: 'Cochez une à trois conditions\u00a0; toutes doivent être réunies.',
  groups: { alone: 'Par soi-même', peers: 'Entre pairs', community: 'Avec la communauté' },
  titles: {
    P1: 'Je me lance',
    P2: 'Un·e aîné·e',
    P3: 'Deux pairs',
    P4: 'J’ai transmis',
    P5: 'J’y étais',
    P6: 'Du temps donné',
    P7: 'Constellation',
    P8: 'Sans objection',
    P9: 'Le wiki l’a vu',
    P10: 'On te le doit',
    P11: 'Reconnu ailleurs',
    P12: 'Aux sources',
  },
  facts: {
    'P1-traces': 'Traces au moins',
    'P1-letters': 'Longueur du récit, en signes',
    'P2-n': 'Personnes qui transmettent',
    'P3-n': 'Personnes qui endossent',
    'P3-paths': 'Chemins séparés jusqu’aux sources',
    'P4-n': 'Personnes à qui on l’a appris',
    'P4-taught': 'Ce qu’elles ont obtenu',
    'P4-days': 'Depuis combien de jours',
    'P6-band': 'Temps donné',
    'P6-role': 'Qui le confirme\u00a0: le rôle',
    'P7-badges': 'Badges à réunir',
    'P7-n': 'Combien d’entre eux',
    'P7-gardens': 'Jardins différents (0\u00a0: peu importe)',
    'P8-circle': 'Cercle',
    'P8-days': 'Jours sans objection',
    'P8-readers': 'Personnes qui ont lu',
    'P9-deed': 'Ce qui est compté',
    'P9-n': 'Notes',
    'P9-days': 'Journées différentes',
    'P9-period': 'Sur la durée de',
    'P10-n': 'Personnes qui nomment',
    'P10-gardens': 'Jardins différents (0\u00a0: peu importe)',
    'P11-issuers': 'Émetteurs reconnus',
    'P11-equivalents': 'Badges équivalents (vide\u00a0: tous)',
    'P11-n': 'Personnes d’ici qui confirment',
    'P12-family': 'Famille',
  },
  roleHint: 'Le rôle est tenu par qui a un badge avec le mot-clé «\u00a0rôle:équipe\u00a0».',
  listHint: 'Une adresse par ligne, comme did:web:… ou https://…',
  taught: {
    self: 'Ce badge',
    'stage-1': 'L’étape «\u00a0j’ai vécu\u00a0» de la famille',
    'stage-2': 'L’étape «\u00a0j’anime\u00a0» de la famille',
    'stage-3': 'L’étape «\u00a0j’accompagne\u00a0» de la famille',
  },
  bands: {
    '≥ 1 heure': 'Une heure ou plus',
    '≥ 1 demi-journée': 'Une demi-journée ou plus',
    '≥ 1 journée': 'Une journée ou plus',
    '≥ plusieurs journées': 'Plusieurs journées',
  },
  deeds: {
    'notes-improved': 'Notes améliorées',
    'notes-created': 'Notes écrites',
    'notes-translated': 'Notes traduites',
  },
  period: (period) =>
    period
      .replace(/^P|(\d+)([YMWD])/g, (_part: string, count?: string, unit?: string) => {
        const [one = '', many = ''] = UNITS[unit as keyof typeof UNITS] ?? [];
        return count === undefined ? '' : `${count} ${Number(count) < 2 ? one : many} `;
      })
      .trim(),
  lacks: {
    charter:
      'La communauté n’a pas encore de charte\u00a0: personne n’y est nommé comme source, cercle ou jardin.',
    'own-name': 'La charte ne vaut que pour les badges de la communauté, et celui-ci sera à votre nom.',
    roots:
      'Cette famille n’a pas encore de sources dans la charte. Choisissez une famille qui en a, plus bas.',
    holders:
      'Personne n’a encore ce badge ni une étape plus avancée de sa famille\u00a0: personne ne peut le transmettre.',
    circle: 'La charte ne nomme aucun cercle.',
    'wiki-key': 'La charte ne nomme pas le tampon du wiki.',
    gardens: 'Aucune personne n’est encore inscrite dans un jardin de la charte.',
    role: 'Aucun badge d’ici ne porte encore le mot-clé de ce rôle.',
    badges: 'Il n’y a pas encore d’autre badge à réunir.',
    signer: 'Seul le tampon d’une communauté peut signer ce badge, et il n’y a pas encore de communauté ici.',
  },
  choose: 'Choisir…',
  full: 'Trois conditions sont cochées\u00a0: c’est le plus qu’une règle peut avoir.',
  unset: 'Complétez les nombres pour lire la phrase.',
  sentence: 'La règle, en mots',
  incomplete: 'La règle se lira ici dès que les conditions cochées seront complètes.',
  signers: {
    self: 'La personne signe elle-même\u00a0: le badge sera montré comme auto-déclaré.',
    peer: 'Une des personnes qui l’ont soutenue signe le badge.',
    community: 'La communauté signe le badge, avec son tampon.',
  },
  validFor: 'Le badge vaut',
  forEver: 'Sans fin',
  claimTTL: 'La demande reste ouverte',
  noEnd: 'Sans limite',
  kept: 'Cette règle a été écrite autrement qu’ici\u00a0: elle est gardée telle quelle.',
  rewrite: 'Écrire une autre règle',
};
