import type { TerminalWords } from './cli-words.js';

const GENERAL_OPTIONS = `  --lang fr|en   the language of the answers (default: that of this terminal)
  -h, --help     this page
  --version      the version of this program`;

const EXIT_CODES = `Ends with
  0   valid, also with a warning: the warning is told
  1   invalid
  2   could not be checked: network, unknown kind of signature
  3   the command was not understood, or a file could not be read`;

export const helpEn: TerminalWords['help'] = {
  general: `Verifies, bakes and reads Open Badges 0.5 to 3.0.

Usage
  commons-badges verify FILE|URL|-             is this badge valid?
  commons-badges bake IMAGE CREDENTIAL -o OUT  put a badge into a PNG or SVG
  commons-badges unbake IMAGE [-o OUT]         take it out again
  commons-badges inspect FILE|URL|-            what is written in it, nothing believed

Options
${GENERAL_OPTIONS}
  commons-badges COMMAND --help shows what a command takes besides.

${EXIT_CODES}
`,
  verify: `Verifies a badge: its form, signature, issuer, dates, status, recipient and endorsements.

Usage
  commons-badges verify FILE|URL|- [options]
  FILE is a PNG, an SVG, JSON or a signed text (JWT); - reads what is piped in.

Options
  --recipient WHO   whom it should be for: e-mail address, web address or DID; may be
                    given several times. It is compared here and sent to nobody
  --trust FILE      issuers that you know, as JSON: ["did:web:…"], { "did:web:…": "name" },
                    or a registry of the Digital Credentials Consortium
  --now DATE        judge as of this day or time, such as 2026-06-01
  --no-network      ask nobody; what would need it is told as not checked
  --json            the whole verdict as JSON
${GENERAL_OPTIONS}

${EXIT_CODES}
`,
  bake: `Puts a badge into an image. A badge that is in it already is replaced, all else stays as it is.

Usage
  commons-badges bake IMAGE CREDENTIAL [-o OUT]
  IMAGE is a PNG or SVG. CREDENTIAL is JSON, a signed text, or an image that holds one. One of
  them may be -, for what is piped in.

Options
  -o, --output OUT  the file to write; without it the image goes to the next program
${GENERAL_OPTIONS}

Ends with 0 when it is done, 1 when one of the two is not what it should be, 3 as elsewhere.
`,
  unbake: `Takes the badge out of an image, letter by letter as it stands there.

Usage
  commons-badges unbake IMAGE [-o OUT]
  IMAGE is a PNG or SVG; - reads what is piped in.

Options
  -o, --output OUT  the file to write
${GENERAL_OPTIONS}

Ends with 0 when it is done, 1 when the image holds no badge or is damaged, 3 as elsewhere.
`,
  inspect: `Shows what is written in a badge. Nothing of it is checked: anybody can write anything.

Usage
  commons-badges inspect FILE|URL|- [options]

Options
  --json          the same as JSON
  --no-network    ask nobody
${GENERAL_OPTIONS}

Ends with 0 when it could be read, 1 when it is no badge, 2 when its address did not answer or it
is too large, 3 as elsewhere.
`,
};
