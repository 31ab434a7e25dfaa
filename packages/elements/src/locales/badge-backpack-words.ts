import type {
  BadgeStanding,
  ClaimState,
  DisplayScope,
  KeyBackupCode,
  ShownAs,
} from '@commons-badges/recognition';
import type { FileKind } from '../badge-backpack/lib/files.js';
import type { Basis } from './badge-endorse-words.js';

interface Choice {
  readonly label: string;
  readonly why: string;
}

/** Everything that is said in the notebook. A language that leaves one out does not compile. */
export interface BadgeBackpackWords {
  /** Of the sentences of rules, dates and lists. */
  readonly rules: 'fr' | 'en';
  readonly noSession: string;
  readonly loading: string;
  readonly somebody: string;
  readonly prevented: string;
  readonly waiting: (records: number) => string;
  readonly sendNow: string;
  readonly sending: string;
  readonly me: {
    readonly title: string;
    readonly nobody: string;
    readonly name: string;
    readonly nameHint: string;
    readonly save: string;
    readonly saved: string;
    readonly people: string;
    readonly add: string;
    readonly addName: string;
  };
  readonly badges: {
    readonly title: string;
    readonly empty: string;
    readonly emptyNext: string;
    readonly standing: Readonly<Record<BadgeStanding, string>>;
    readonly why: Readonly<Record<Exclude<BadgeStanding, 'good'>, string>>;
    readonly again: string;
    readonly since: (day: string) => string;
    readonly endorsedBy: string;
    readonly bases: Readonly<Record<Basis, string>>;
    readonly leave: string;
    readonly leaveSure: string;
    readonly leaveYes: string;
    readonly leaveNo: string;
  };
  readonly consent: {
    readonly title: string;
    readonly general: string;
    readonly why: string;
    readonly scopes: Readonly<Record<DisplayScope, Choice>>;
    readonly name: string;
    readonly names: Readonly<Record<ShownAs['name'], string>>;
    readonly save: string;
    readonly saved: string;
  };
  readonly download: {
    readonly title: string;
    readonly png: string;
    readonly svg: string;
    readonly json: string;
    readonly pocket: string;
    readonly pocketWhy: string;
    readonly noJwt: string;
    readonly print: string;
    readonly printedFor: (name: string) => string;
    readonly printedLink: string;
    readonly failed: Readonly<Record<FileKind, string>>;
  };
  readonly claims: {
    readonly title: string;
    readonly states: Readonly<Record<ClaimState, string>>;
    readonly see: string;
  };
  readonly elsewhere: {
    readonly title: string;
    readonly why: string;
    /** Added where several people share the device. */
    readonly whyShared: string;
    readonly choose: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly keep: string;
    readonly keeping: string;
    readonly kept: string;
    readonly already: string;
    readonly remove: string;
  };
  readonly key: {
    readonly title: string;
    readonly why: string;
    readonly passphrase: string;
    readonly show: string;
    readonly passphraseHint: (letters: number) => string;
    readonly save: string;
    readonly saved: string;
    readonly gone: string;
    readonly fileName: string;
    readonly restore: string;
    readonly restoreWhy: string;
    readonly chooseFile: string;
    readonly backup: string;
    readonly restorePassphrase: string;
    readonly restoreSend: string;
    readonly restored: string;
    /** What somebody is called here who comes back. */
    readonly restoredLabel: string;
    /** For who had another key. */
    readonly link: {
      readonly title: string;
      readonly why: string;
      readonly who: string;
      readonly choose: string;
      readonly send: string;
      readonly nobody: string;
      readonly mark: string;
      readonly waiting: (name: string, vouchers: number) => string;
      readonly linked: (name: string) => string;
      readonly refused: (name: string) => string;
    };
    readonly problems: Readonly<Record<KeyBackupCode, string>>;
  };
  readonly leave: {
    readonly title: string;
    readonly what: readonly string[];
    /** What becomes of the things of this device: where nobody else uses it, and where others do. */
    readonly deviceAlone: string;
    readonly deviceShared: string;
    readonly deviceFailed: string;
    readonly again: string;
    readonly takeAllNow: string;
    readonly takeAll: string;
    readonly takeAllName: string;
    readonly confirm: (word: string) => string;
    readonly word: string;
    readonly erase: string;
    readonly erasing: string;
    readonly done: string;
  };
}
