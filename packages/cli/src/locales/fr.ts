import type { TerminalWords } from './cli-words.js';
import { helpFr } from './help-fr.js';

const ARGUMENTS = {
  badge: 'le badge : un fichier, une adresse, ou - pour ce qui arrive par un tube',
  image: 'l’image : un fichier PNG ou SVG',
  credential: 'le badge à y graver : un fichier JSON, un texte signé ou une image',
};
const orPerhaps = (nearest: string | undefined): string => (nearest ? ` Vouliez-vous dire ${nearest} ?` : '');

export const fr: TerminalWords = {
  language: 'fr',
  usage: {
    'usage.no_command': () => 'Dites ce qu’il faut faire : verify, bake, unbake ou inspect.',
    'usage.unknown_command': ({ command, nearest }) =>
      `Il n’y a pas de commande « ${command} ».${orPerhaps(nearest)}`,
    'usage.unknown_option': ({ option, nearest }) =>
      `Il n’y a pas d’option ${option} ici.${orPerhaps(nearest)}`,
    'usage.no_value': ({ option }) => `${option} attend une valeur derrière elle.`,
    'usage.value_not_wanted': ({ option }) => `${option} ne prend pas de valeur.`,
    'usage.no_argument': ({ argument }) => `Indiquez ${ARGUMENTS[argument]}.`,
    'usage.surplus_argument': ({ argument }) =>
      `« ${argument} » est de trop. Manque-t-il des guillemets autour d’un espace ?`,
    'usage.stdin_twice': () =>
      'Un seul des deux peut arriver par un tube : indiquez un fichier pour l’autre.',
    'usage.no_output': () => 'Une image ne peut pas être montrée ici : indiquez un fichier avec -o.',
    'usage.not_a_recipient': ({ value }) =>
      `« ${value} » n’est ni un courriel, ni une adresse web (https://…), ni un DID (did:…).`,
    'usage.not_a_date': ({ value }) =>
      `« ${value} » n’est ni un jour (2026-06-01), ni une heure (2026-06-01T12:00:00Z).`,
    'usage.not_a_language': ({ value }) => `Il n’y a pas de langue « ${value} » : choisissez fr ou en.`,
    'usage.not_a_trust_list': ({ file }) =>
      `${file} n’est pas une liste d’émetteurs : écrivez ["did:web:…"] ou { "did:web:…": "nom" }.`,
    'file.not_found': ({ file }) => `Il n’y a pas de fichier ${file}.`,
    'file.not_readable': ({ file, reason }) => `${file} ne peut pas être lu (${reason}).`,
    'file.not_writable': ({ file, reason }) => `${file} ne peut pas être écrit (${reason}).`,
  },
  seeHelp: (command) => `Voir : commons-badges ${command === undefined ? '' : `${command} `}--help`,
  help: helpFr,
  problems: {
    'input.not_a_badge': () =>
      'Ce n’est pas un badge. Indiquez son image, son fichier JSON, son texte signé ou son adresse.',
    'image.no_badge_data': () =>
      'Cette image ne contient pas de badge : elle a pu être réenregistrée ou copiée d’un écran. Cherchez l’image d’origine.',
    'proof.exists': () => 'Ce badge est déjà signé.',
    'fetch.not_available': ({ url }) => `Il faudrait lire ${url}. Retirez --no-network pour le permettre.`,
    'crypto.unavailable': ({ algorithm }) =>
      `Cette version de Node ne sait pas vérifier ${algorithm}. Prenez-en une plus récente.`,
    'issuer.known': ({ name }) => `Vous connaissez cet émetteur : ${name}.`,
    'issuer.unknown': ({ issuer }) =>
      `Cet émetteur n’est pas dans votre liste (${issuer}). C’est à vous d’en juger.`,
  },
  passed: { trust: 'L’émetteur est dans votre liste.' },
  skipped: {
    trust: 'Aucune liste d’émetteurs connus n’a été donnée (--trust).',
    recipient: 'Personne n’a demandé pour qui il est (--recipient).',
  },
  notReached: 'Pas examiné : ce qu’un badge indique n’est consulté qu’une fois sa preuve établie.',
  check: {
    pass: 'bon',
    warn: 'à regarder',
    fail: 'faux',
    unchecked: 'pas vérifié',
    skipped: 'non fait',
  },
  labels: {
    issuedBy: 'Émis par',
    createdBy: 'Modèle de',
    selfDeclared: 'nom donné par l’émetteur lui-même',
    knownAs: (name) => `que vous connaissez : ${name}`,
    givenTo: 'Attribué à',
    hashed: 'une personne que le badge ne connaît que par une empreinte',
    nobody: 'personne qui soit nommé',
    issuedOn: 'Le',
    expiresOn: 'Valable jusqu’au',
    version: 'Version',
    otherCredential: 'une attestation qui n’est pas un Open Badge',
    endorsements: 'Endossements',
    anonymous: 'par quelqu’un dont rien n’est prouvé',
    carriedBy: 'Porté par',
    size: (letters) => `${new Intl.NumberFormat('fr').format(letters)} lettres`,
    name: 'Nom',
    contexts: 'Vocabulaires',
    types: 'Types',
    signature: 'Signature',
    unsigned: 'aucune dedans',
    key: 'clé',
    status: 'Liste d’état',
    address: 'Adresse',
  },
  baked: (file, bytes) => `${file} : le badge y est (${new Intl.NumberFormat('fr').format(bytes)} octets).`,
  unbaked: (file, letters) => `${file} : ${new Intl.NumberFormat('fr').format(letters)} lettres.`,
  nothingBelieved: (source) => `Ce qui est écrit dans ${source}. Rien n’en a été vérifié.`,
  failed: (message) =>
    `Quelque chose a mal tourné dans ce programme : ${message}. Le badge n’a pas été jugé.`,
};
