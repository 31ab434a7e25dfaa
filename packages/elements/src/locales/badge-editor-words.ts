import type { Hue } from '../badge-editor/lib/image/colours.js';
import type { Composition } from '../badge-editor/lib/image/compose-image.js';
import type { Icon } from '../badge-editor/lib/image/icons.js';
import type { PictureTrouble } from '../badge-editor/lib/image/read-picture.js';
import type { Shape } from '../badge-editor/lib/image/shapes.js';
import type { Trouble } from '../badge-editor/lib/find-troubles.js';
import type { Licence } from '../badge-editor/lib/licences.js';
import type { Lack } from '../badge-editor/lib/rule/lacks-of.js';
import type { PatternGroup, PatternId } from '../badge-editor/lib/rule/patterns.js';
import type { Signer } from '../badge-editor/lib/rule/rule-draft.js';

/** What can be set of the patterns: each has its own label. */
export type FactKey =
  | 'P1-traces'
  | 'P1-letters'
  | 'P2-n'
  | 'P3-n'
  | 'P3-paths'
  | 'P4-n'
  | 'P4-taught'
  | 'P4-days'
  | 'P6-band'
  | 'P6-role'
  | 'P7-badges'
  | 'P7-n'
  | 'P7-gardens'
  | 'P8-circle'
  | 'P8-days'
  | 'P8-readers'
  | 'P9-deed'
  | 'P9-n'
  | 'P9-days'
  | 'P9-period'
  | 'P10-n'
  | 'P10-gardens'
  | 'P11-issuers'
  | 'P11-equivalents'
  | 'P11-n'
  | 'P12-family';

/** A label and what explains it. */
export interface Named {
  readonly label: string;
  readonly why: string;
}

export type Axis = 'horizontale' | 'verticale';
export type Stage = 1 | 2 | 3;

/** Everything that is said while a badge is written. A language that leaves one out does not compile. */
export interface EditorWords {
  readonly language: string;
  readonly noSession: string;
  readonly unknownModel: string;
  readonly title: string;
  readonly versionTitle: (name: string) => string;
  readonly forkTitle: (name: string) => string;
  readonly lead: string;
  readonly versionLead: string;
  readonly forkLead: (name: string, creator: string, licence: string) => string;
  readonly noLicence: string;
  readonly inOwnName: string;
  readonly inCommunityName: string;
  readonly somebody: string;
  readonly yourself: string;
  readonly community: string;
  readonly draftKept: string;
  readonly startOver: string;
  readonly startOverSure: string;
  readonly startOverYes: string;
  readonly startOverNo: string;
  readonly sections: Readonly<Record<'words' | 'picture' | 'rule' | 'place' | 'sharing' | 'preview', string>>;
  readonly name: Named;
  readonly description: Named;
  readonly criteria: Named;
  readonly picture: PictureWords;
  readonly rule: RuleKitWords;
  readonly event: EventWords;
  readonly stage: string;
  readonly stages: Readonly<Record<Stage, Named>>;
  readonly axis: string;
  readonly axes: Readonly<Record<Axis | 'none', Named>>;
  readonly family: Named;
  readonly ownFamily: string;
  readonly tags: Named;
  readonly licence: string;
  readonly licences: Readonly<Record<Licence, string>>;
  readonly licenceBound: (licence: string) => string;
  readonly spoken: Named;
  readonly unnamed: string;
  readonly publish: string;
  readonly publishVersion: string;
  readonly publishing: string;
  readonly prevented: string;
  readonly troubles: Readonly<Record<Trouble, string>>;
  readonly noNumber: (least: number, most: number) => string;
  readonly left: (count: number) => string;
  readonly published: PublishedWords;
  readonly room: RoomWords;
}

export interface PictureWords {
  readonly shape: string;
  readonly shapes: Readonly<Record<Shape, string>>;
  readonly icon: string;
  readonly icons: Readonly<Record<Icon, string>>;
  readonly hue: string;
  readonly hues: Readonly<Record<Hue, string>>;
  readonly describe: (composition: Composition) => string;
  readonly own: string;
  readonly ownHint: string;
  readonly ownTaken: string;
  readonly compose: string;
  readonly caption: Named;
  readonly captionAgain: string;
  readonly troubles: Readonly<Record<PictureTrouble, string>>;
}

export interface RuleKitWords {
  readonly lead: string;
  readonly groups: Readonly<Record<PatternGroup, string>>;
  readonly titles: Readonly<Record<PatternId, string>>;
  readonly facts: Readonly<Record<FactKey, string>>;
  readonly roleHint: string;
  readonly listHint: string;
  readonly taught: Readonly<Record<'self' | 'stage-1' | 'stage-2' | 'stage-3', string>>;
  readonly bands: Readonly<Record<string, string>>;
  readonly deeds: Readonly<Record<string, string>>;
  /** ISO 8601, in words. */
  readonly period: (period: string) => string;
  readonly lacks: Readonly<Record<Lack, string>>;
  readonly choose: string;
  readonly full: string;
  readonly unset: string;
  readonly sentence: string;
  readonly incomplete: string;
  readonly signers: Readonly<Record<Signer, string>>;
  readonly validFor: string;
  readonly forEver: string;
  readonly claimTTL: string;
  readonly noEnd: string;
  readonly kept: string;
  readonly rewrite: string;
}

export interface EventWords {
  readonly legend: string;
  readonly keep: string;
  readonly name: Named;
  readonly opens: string;
  readonly closes: string;
  readonly hours: string;
  readonly places: string;
  readonly isOpen: string;
}

export interface PublishedWords {
  readonly title: (name: string) => string;
  readonly next: string;
  readonly waiting: string;
  readonly ask: string;
  readonly link: string;
  readonly another: string;
  readonly again: string;
}

export interface RoomWords {
  readonly next: string;
  readonly title: string;
  readonly warning: string;
  readonly codeLabel: string;
  readonly print: string;
  readonly inLetters: string;
  readonly sheet: string;
  readonly steps: readonly [string, string, string];
  readonly assisted: string;
  readonly after: string;
  readonly done: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
}
