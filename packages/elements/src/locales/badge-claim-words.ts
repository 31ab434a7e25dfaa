import type { KeyBackupCode } from '@commons-badges/recognition';

/** Everything that is said while a badge is asked for. A language that leaves one out does not compile. */
export interface BadgeClaimWords {
  /** In which language the rules speak. */
  readonly rules: 'fr' | 'en';
  readonly noSession: string;
  readonly loading: string;
  readonly somebody: string;
  readonly list: ListWords;
  readonly model: ModelWords;
  readonly form: FormWords;
  readonly progress: ProgressWords;
  readonly nomination: NominationWords;
  readonly backup: BackupWords;
  readonly workshop: WorkshopWords;
}

export interface ListWords {
  readonly title: string;
  readonly search: string;
  readonly found: (shown: number, all: number) => string;
  readonly noMatch: string;
  readonly showAll: string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly mine: string;
  readonly asked: string;
}

export interface ModelWords {
  readonly back: string;
  readonly about: string;
  readonly criteria: string;
  readonly rule: string;
  readonly unreadableRule: string;
  readonly validity: string;
  readonly forever: string;
  readonly writtenBy: string;
  readonly community: string;
  readonly licence: (licence: string) => string;
  readonly ask: string;
  readonly askAgain: string;
  readonly goOn: string;
  readonly unknown: string;
  readonly unknownNext: string;
  readonly all: string;
  readonly notAsked: string;
}

export interface FormWords {
  readonly title: (badge: string) => string;
  readonly completeTitle: (badge: string) => string;
  readonly kept: string;
  readonly story: string;
  readonly storyHint: string;
  readonly lettersLeft: (letters: number) => string;
  readonly enough: string;
  readonly traces: string;
  readonly tracesHint: string;
  readonly trace: (position: number) => string;
  readonly addLink: string;
  readonly removeLink: (position: number) => string;
  readonly badLink: string;
  readonly teachers: string;
  readonly searchTeachers: string;
  readonly noTeacher: string;
  readonly note: string;
  readonly noteHint: string;
  readonly attach: string;
  readonly attachHint: string;
  readonly show: string;
  readonly showHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly whoSees: (people: number) => string;
  readonly nothingPublic: string;
  readonly send: string;
  readonly sending: string;
  readonly cancel: string;
  readonly prevented: string;
}

export interface ProgressWords {
  readonly sent: string;
  readonly sentNext: string;
  readonly onItsWay: string;
  readonly waiting: string;
  readonly missing: string;
  readonly endorsedBy: (names: readonly string[]) => string;
  readonly nobodyYet: string;
  readonly toComplete: (name: string) => string;
  readonly complete: string;
  readonly ready: string;
  readonly readyNext: string;
  readonly accepted: string;
  readonly acceptedNext: string;
  readonly see: string;
  readonly declined: (name: string) => string;
  readonly declinedNext: string;
  readonly expired: string;
  readonly expiredNext: string;
  readonly mine: string;
  readonly mineSince: (day: string) => string;
  readonly mineUntil: (day: string) => string;
  readonly mineForever: string;
  readonly stale: string;
  readonly staleNext: string;
  readonly left: string;
  readonly leftNext: string;
  readonly withdraw: string;
  readonly withdrawSure: string;
  readonly withdrawYes: string;
  readonly withdrawNo: string;
  readonly myStory: string;
}

export interface NominationWords {
  readonly title: string;
  readonly why: string;
  readonly reason: (name: string, reason: string) => string;
  readonly accept: string;
  readonly refuse: string;
  readonly refuseHint: string;
}

export interface BackupWords {
  readonly title: string;
  readonly why: string;
  readonly passphrase: string;
  readonly passphraseHint: (letters: number) => string;
  readonly save: string;
  readonly print: string;
  readonly later: string;
  readonly saved: string;
  readonly printed: string;
  readonly gone: string;
  readonly fileName: string;
  readonly problems: Readonly<Record<KeyBackupCode, string>>;
  readonly sheetTitle: (name: string) => string;
  readonly sheetWhat: string;
  readonly sheetHow: string;
  readonly sheetCode: string;
}

export interface WorkshopWords {
  readonly open: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly use: string;
  readonly unreadable: string;
  readonly scan: string;
  readonly stop: string;
  readonly scanHint: string;
  readonly camera: string;
  readonly noCamera: string;
  readonly title: (name: string | undefined) => string;
  readonly what: string;
  readonly badges: string;
  readonly there: string;
  readonly notYet: (opens: string) => string;
  readonly over: (closes: string) => string;
  readonly done: string;
  readonly doneNext: string;
  readonly doneNoBadge: string;
  readonly helped: string;
  readonly helpedHint: string;
  readonly who: string;
  readonly newPerson: string;
  readonly newName: string;
  readonly newNameMissing: string;
  readonly helper: string;
  readonly giveBack: (name: string) => string;
  readonly other: string;
}
