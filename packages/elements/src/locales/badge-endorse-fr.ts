import type { BadgeEndorseWords } from './badge-endorse-words.js';

const NBSP = '\u00a0';
const number = new Intl.NumberFormat('fr');
const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount < 2 ? one : many}`;
const quote = (text: string): string => `«${NBSP}${text}${NBSP}»`;

export const badgeEndorseFr: BadgeEndorseWords = {
  rules: 'fr',
  noSession: 'Cette page n’a pas de place où garder une réponse. Prévenez qui tient ce site.',
  loading: 'Les demandes arrivent…',
  somebody: 'une personne',
  waiting: (records) =>
    records < 2
      ? 'Une réponse est gardée sur cet appareil et partira dès que possible.'
      : `${number.format(records)} réponses sont gardées sur cet appareil et partiront dès que possible.`,
  prevented: 'Ce site s’en occupe à sa manière\u00a0: rien n’a été envoyé d’ici. Votre texte est gardé.',
  inbox: {
    title: 'Les demandes qui vous attendent',
    empty: 'Aucune demande ne vous attend.',
    emptyNext: 'Quand quelqu’un demandera un badge que vous avez, sa demande apparaîtra ici.',
    nobody:
      'Qui a déjà un badge peut répondre à celles et ceux qui le demandent. Demandez-en un d’abord, ou retrouvez votre cachet dans «\u00a0Mon carnet\u00a0».',
    asks: (name, day) => `${name}, le ${day}`,
    namesYou: 'vous a nommé·e',
    answered: 'Vous y avez répondu',
    askedMore: (name) => `${name ? `${name} a` : 'vous avez'} demandé un complément`,
    declinedBy: (name) =>
      name ? `${name} a décliné\u00a0; vous pouvez le voir autrement` : 'vous avez décliné',
    ready: 'tout est réuni\u00a0: il reste à signer le badge',
    endorsedAlready: 'Vous l’avez endossée\u00a0: il manque encore d’autres personnes.',
    unknown: 'Cette demande n’est pas, ou n’est plus, à vous de répondre.',
  },
  request: {
    back: 'Toutes les demandes',
    title: (name) => `${name} demande`,
    criteria: 'Critères',
    rule: 'Règle',
    story: 'Son récit',
    noStory: 'Elle ne raconte rien de plus.',
    traces: 'Ses traces',
    teachers: 'L’a appris de',
    otherBadges: 'Ses autres badges',
    endorsedBy: 'Déjà endossée par',
    missing: 'Pour que le badge soit donné',
  },
  answer: {
    basis: 'Comment le savez-vous\u00a0?',
    bases: {
      'vu-faire': { label: 'J’ai vu faire', why: 'J’étais là quand cela s’est passé.' },
      'fait-avec': { label: 'J’ai fait avec', why: 'Nous l’avons fait ensemble.' },
      'preuve-examinée': { label: 'J’ai examiné la preuve', why: 'J’ai lu le récit et regardé les traces.' },
    },
    basisMissing: 'Dites d’abord comment vous le savez.',
    role: 'Vous êtes, pour cette personne',
    roles: { teacher: 'qui le lui a appris', peer: 'un pair', witness: 'un témoin' },
    comment: 'Une phrase, pour elle et pour qui lira le badge',
    commentHint: 'Facultatif. Elle restera dans le badge.',
    starters: ['Je l’ai vue ', 'Ce qui m’a marqué·e, c’est ', 'Dans cette situation, '],
    startWith: 'Commencer par',
    endorse: 'Endosser',
    complete: 'Demander un complément',
    decline: 'Décliner',
    reason: 'Pourquoi\u00a0?',
    completeHint: 'Dites ce qui vous manque pour répondre. Elle le lira et pourra compléter.',
    declineHint: 'Dites pourquoi, avec égards. Sa demande reste ouverte à d’autres.',
    reasonMissing: 'Une phrase suffit, mais il en faut une.',
    sendComplete: 'Demander ce complément',
    sendDecline: 'Envoyer cette réponse',
    cancel: 'Revenir',
    sending: 'Envoi…',
  },
  done: {
    awarded: (badge, name) => `Le badge ${quote(badge)} est remis à ${name}.`,
    endorsed: (name) => `Vous avez endossé la demande de ${name}.`,
    stillMissing: (things) => `Pour que le badge soit donné${NBSP}: ${things}.`,
    completed: (name) => `${name} lira ce qui manque, et pourra compléter.`,
    declined: (name) => `${name} lira votre réponse${NBSP}; sa demande reste ouverte à d’autres.`,
    next: 'Demande suivante',
  },
  room: {
    title: (badge) => `Répondre à plusieurs à la fois${NBSP}: ${quote(badge)}`,
    open: 'Répondre à plusieurs à la fois',
    who: 'Qui endossez-vous\u00a0?',
    cap: 'Au-delà de cinq en un jour, hors d’un atelier, les endossements de trop ne comptent pas.',
    endorse: (people) => `Endosser ${count(people, 'demande', 'demandes')}`,
    nobody: 'Cochez au moins une personne.',
    done: (people) => `Vous avez endossé ${count(people, 'demande', 'demandes')}.`,
    failed: (name, why) => `${name}${NBSP}: ${why}`,
  },
  events: {
    title: 'Mes ateliers',
    hours: (opens, closes) => `du ${opens} au ${closes}`,
    present: 'Qui était là\u00a0?',
    nobody: 'Personne n’a encore scanné le code.',
    helpedBy: (name) => `avec l’aide de ${name}`,
    tooMany: (listed, places) =>
      `${number.format(listed)} personnes pour ${count(places, 'place', 'places')}${NBSP}: une liste trop longue ne vaut rien. Décochez-en.`,
    close: 'Clore la liste',
    early: 'L’atelier n’est pas fini. Après la clôture, plus personne ne peut s’ajouter.',
    closeYes: 'Clore maintenant',
    closeNo: 'Attendre',
    closed: (people) => `Liste close${NBSP}: ${count(people, 'personne', 'personnes')}.`,
    awarded: (names) => `Badge remis à ${names}.`,
  },
  given: {
    title: 'Badges que j’ai remis',
    to: (name, day) => `à ${name}, le ${day}`,
    withdraw: 'Retirer\u00a0: remis par erreur',
    sure: 'Ce badge ne vaudra plus, partout où il est montré. Les autres badges ne changent pas\u00a0; ceux qui s’appuient dessus seront à réendosser.',
    yes: 'Retirer ce badge',
    no: 'Le laisser',
    revoked: 'retiré',
  },
  nominate: {
    title: 'Nommer quelqu’un',
    why: 'Pour un badge qui ne se demande pas. Cela reste entre vous jusqu’à ce que d’autres l’aient fait aussi.',
    who: 'Qui\u00a0?',
    badge: 'Pour quel badge\u00a0?',
    reason: 'Pourquoi\u00a0? (facultatif)',
    send: 'Nommer',
    done: (name) => `Vous avez nommé ${name}.`,
  },
};
