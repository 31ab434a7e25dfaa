import type { TerminalWords } from './cli-words.js';
import { helpEn } from './help-en.js';

const ARGUMENTS = {
  badge: 'the badge: a file, an address, or - for what is piped in',
  image: 'the image: a PNG or SVG file',
  credential: 'the badge that goes into the image: a JSON file, a signed text or an image',
};
const orPerhaps = (nearest: string | undefined): string => (nearest ? ` Did you mean ${nearest}?` : '');

export const en: TerminalWords = {
  language: 'en',
  usage: {
    'usage.no_command': () => 'Say what is to be done: verify, bake, unbake or inspect.',
    'usage.unknown_command': ({ command, nearest }) =>
      `There is no command “${command}”.${orPerhaps(nearest)}`,
    'usage.unknown_option': ({ option, nearest }) =>
      `There is no option ${option} here.${orPerhaps(nearest)}`,
    'usage.no_value': ({ option }) => `${option} needs a value behind it.`,
    'usage.value_not_wanted': ({ option }) => `${option} takes no value.`,
    'usage.no_argument': ({ argument }) => `Name ${ARGUMENTS[argument]}.`,
    'usage.surplus_argument': ({ argument }) =>
      `“${argument}” is one too many. Is a space missing its quotes?`,
    'usage.stdin_twice': () => 'Only one of the two can be piped in: name a file for the other.',
    'usage.no_output': () => 'An image cannot be shown here: name a file with -o.',
    'usage.not_a_recipient': ({ value }) =>
      `“${value}” is no e-mail address, web address (https://…) or DID (did:…).`,
    'usage.not_a_date': ({ value }) =>
      `“${value}” is no day (2026-06-01) and no time (2026-06-01T12:00:00Z).`,
    'usage.not_a_language': ({ value }) => `There is no language “${value}”: choose fr or en.`,
    'usage.not_a_trust_list': ({ file }) =>
      `${file} is no list of issuers: write ["did:web:…"] or { "did:web:…": "name" }.`,
    'file.not_found': ({ file }) => `There is no file ${file}.`,
    'file.not_readable': ({ file, reason }) => `${file} cannot be read (${reason}).`,
    'file.not_writable': ({ file, reason }) => `${file} cannot be written (${reason}).`,
  },
  seeHelp: (command) => `See: commons-badges ${command === undefined ? '' : `${command} `}--help`,
  help: helpEn,
  problems: {
    'input.not_a_badge': () =>
      'This is not a badge. Name its image, its JSON file, its signed text or its address.',
    'image.no_badge_data': () =>
      'There is no badge in this image: it may have been saved anew or copied from a screen. Look for the original image.',
    'proof.exists': () => 'This badge is signed already.',
    'fetch.not_available': ({ url }) => `${url} would have to be read. Leave --no-network out to allow it.`,
    'crypto.unavailable': ({ algorithm }) => `This Node cannot verify ${algorithm}. Use a newer one.`,
    'issuer.known': ({ name }) => `You know this issuer: ${name}.`,
    'issuer.unknown': ({ issuer }) => `This issuer is not in your list (${issuer}). It is for you to judge.`,
  },
  passed: { trust: 'The issuer is in your list.' },
  skipped: {
    trust: 'No list of known issuers was given (--trust).',
    recipient: 'Nobody asked whom it is for (--recipient).',
  },
  notReached: 'Not looked at: what a badge names is asked for only once its proof holds.',
  check: { pass: 'good', warn: 'look', fail: 'wrong', unchecked: 'not checked', skipped: 'left out' },
  labels: {
    issuedBy: 'Issued by',
    createdBy: 'Model by',
    selfDeclared: 'a name that the issuer gives itself',
    knownAs: (name) => `known to you as ${name}`,
    givenTo: 'Given to',
    hashed: 'a person whom the badge knows by a digest only',
    nobody: 'nobody who is named',
    issuedOn: 'Issued on',
    expiresOn: 'Valid until',
    version: 'Version',
    otherCredential: 'a credential that is no Open Badge',
    endorsements: 'Endorsements',
    anonymous: 'by somebody who could not be proven',
    carriedBy: 'Carried by',
    size: (letters) => `${new Intl.NumberFormat('en').format(letters)} letters`,
    name: 'Name',
    contexts: 'Vocabularies',
    types: 'Types',
    signature: 'Signature',
    unsigned: 'none in it',
    key: 'key',
    status: 'Status list',
    address: 'Address',
  },
  baked: (file, bytes) => `${file}: the badge is in it (${new Intl.NumberFormat('en').format(bytes)} bytes).`,
  unbaked: (file, letters) => `${file}: ${new Intl.NumberFormat('en').format(letters)} letters.`,
  nothingBelieved: (source) => `What is written in ${source}. Nothing of it was checked.`,
  failed: (message) => `Something went wrong in this program: ${message}. The badge was not judged.`,
};
