import type { RecordOf } from '@commons-badges/recognition';

type Endorsement = RecordOf<'endorsement'>['credentialSubject'];
export type Basis = NonNullable<Endorsement['basis']>;
export type EndorserRole = Exclude<NonNullable<Endorsement['role']>, 'organisation'>;

interface Choice {
  readonly label: string;
  readonly why: string;
}

/** Everything that is said where requests are answered. A language that leaves one out does not compile. */
export interface BadgeEndorseWords {
  /** Of the sentences of rules. */
  readonly rules: 'fr' | 'en';
  readonly noSession: string;
  readonly loading: string;
  readonly somebody: string;
  readonly waiting: (records: number) => string;
  readonly prevented: string;
  readonly inbox: {
    readonly title: string;
    readonly empty: string;
    readonly emptyNext: string;
    readonly nobody: string;
    readonly asks: (name: string, day: string) => string;
    readonly namesYou: string;
    readonly answered: string;
    /** Undefined: the reader herself. */
    readonly askedMore: (name: string | undefined) => string;
    readonly declinedBy: (name: string | undefined) => string;
    readonly ready: string;
    readonly endorsedAlready: string;
    readonly unknown: string;
  };
  readonly request: {
    readonly back: string;
    readonly title: (name: string) => string;
    readonly criteria: string;
    readonly rule: string;
    readonly story: string;
    readonly noStory: string;
    readonly traces: string;
    readonly teachers: string;
    readonly otherBadges: string;
    readonly endorsedBy: string;
    readonly missing: string;
  };
  readonly answer: {
    readonly basis: string;
    readonly bases: Readonly<Record<Basis, Choice>>;
    readonly basisMissing: string;
    readonly role: string;
    readonly roles: Readonly<Record<EndorserRole, string>>;
    readonly comment: string;
    readonly commentHint: string;
    readonly starters: readonly string[];
    readonly startWith: string;
    readonly endorse: string;
    readonly complete: string;
    readonly decline: string;
    readonly reason: string;
    readonly completeHint: string;
    readonly declineHint: string;
    readonly reasonMissing: string;
    readonly sendComplete: string;
    readonly sendDecline: string;
    readonly cancel: string;
    readonly sending: string;
  };
  readonly done: {
    readonly awarded: (badge: string, name: string) => string;
    readonly endorsed: (name: string) => string;
    readonly stillMissing: (things: string) => string;
    readonly completed: (name: string) => string;
    readonly declined: (name: string) => string;
    readonly next: string;
  };
  readonly room: {
    readonly title: (badge: string) => string;
    readonly open: string;
    readonly who: string;
    readonly cap: string;
    readonly endorse: (people: number) => string;
    readonly nobody: string;
    readonly done: (people: number) => string;
    readonly failed: (name: string, why: string) => string;
  };
  readonly events: {
    readonly title: string;
    readonly hours: (opens: string, closes: string) => string;
    readonly present: string;
    readonly nobody: string;
    readonly helpedBy: (name: string) => string;
    readonly tooMany: (listed: number, places: number) => string;
    readonly close: string;
    readonly early: string;
    readonly closeYes: string;
    readonly closeNo: string;
    readonly closed: (people: number) => string;
    readonly awarded: (names: string) => string;
  };
  /** New keys of people of the community, to be known by others. */
  readonly seals: {
    readonly title: string;
    readonly asks: (name: string) => string;
    readonly own: string;
    readonly mark: string;
    readonly only: string;
    readonly ownOnly: string;
    readonly yes: string;
    readonly ownYes: string;
    readonly ownNo: string;
    readonly asCommunity: string;
    readonly done: string;
  };
  readonly given: {
    readonly title: string;
    readonly to: (name: string, day: string) => string;
    readonly withdraw: string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
    readonly revoked: string;
  };
  readonly nominate: {
    readonly title: string;
    readonly why: string;
    readonly who: string;
    readonly badge: string;
    readonly reason: string;
    readonly send: string;
    readonly done: (name: string) => string;
  };
}
