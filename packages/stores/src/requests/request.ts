import type { RecordMembers, RecordOf } from '@commons-badges/recognition';

type Endorsement = RecordOf<'endorsement'>['credentialSubject'];
type Claim = RecordOf<'claim'>;

/**
 * What a writer of a badge model says. The community, or where its key is not in this browser the writer herself, is its creator.
 */
export interface ModelDraft {
  readonly name: string;
  readonly description: string;
  /** What is looked at, in words for people. */
  readonly criteria: string;
  /** The JSON of a rule (`parseRule` reads it). */
  readonly rule: object;
  /** A `data:` URL of an SVG or PNG, and what is seen on it. */
  readonly image?: { readonly id: string; readonly caption?: string };
  /** Default: the id of the model itself, that is a family of its own. */
  readonly family?: string;
  readonly stage?: 1 | 2 | 3;
  readonly axis?: 'horizontale' | 'verticale';
  readonly tags?: readonly string[];
  /** SPDX. Default `CC-BY-SA-4.0`. */
  readonly licence?: string;
  /** BCP 47. Default `fr`. */
  readonly language?: string;
  /** The id of the model of which this is the next version. */
  readonly supersedes?: string;
  /** The id of the model that this is a fork of. */
  readonly basedOn?: string;
}

/**
 * Everything that somebody can ask for. `id` is a `urn:uuid:…` that was drawn when she began to write: what is asked twice, after
 * a page was closed in the middle of it, is there once.
 */
export type RecognitionRequest =
  /** Says her name, and her garden. */
  | { readonly do: 'introduce'; readonly id: string; readonly name: string; readonly garden?: string }
  | { readonly do: 'publish-model'; readonly id: string; readonly draft: ModelDraft }
  | {
      readonly do: 'claim';
      readonly id: string;
      /** The id that the badge will have, drawn likewise. */
      readonly credentialId: string;
      /** The id of the model. */
      readonly model: string;
      readonly story: string;
      readonly links?: readonly string[];
      readonly learnedFrom?: Claim['learnedFrom'];
      /** Her story and links stand in the badge itself. Default: no. */
      readonly attached?: boolean;
      /** The id of the claim that this one completes. */
      readonly completes?: string;
      readonly garden?: string;
    }
  | {
      readonly do: 'endorse';
      readonly id: string;
      /** The id of the claim. */
      readonly claim: string;
      readonly basis: NonNullable<Endorsement['basis']>;
      readonly role: NonNullable<Endorsement['role']>;
      readonly comment: string;
    }
  | {
      readonly do: 'reply';
      readonly id: string;
      readonly claim: string;
      readonly answer: 'complete' | 'decline';
      readonly reason: string;
    }
  | {
      readonly do: 'consent';
      readonly id: string;
      /** One badge; default: all. */
      readonly credential?: string;
      readonly scopes: RecordMembers<'consent'>['scopes'];
      readonly name: RecordMembers<'consent'>['name'];
    }
  /** Her own claim or badge (`retrait`), or a badge that she or her community issued by mistake (`erreur`). */
  | {
      readonly do: 'withdraw';
      readonly id: string;
      readonly credential: string;
      readonly reason: 'retrait' | 'erreur';
    }
  | {
      readonly do: 'nominate';
      readonly id: string;
      readonly candidate: string;
      readonly model: string;
      readonly reason: string;
      readonly garden?: string;
    }
  /** She accepts the badge for which others named her. */
  | { readonly do: 'accept'; readonly id: string; readonly model: string }
  | {
      readonly do: 'open-event';
      readonly id: string;
      readonly name: string;
      /** ISO 8601. */
      readonly opens: string;
      readonly closes: string;
      readonly maxClaims: number;
      readonly garden?: string;
    }
  /** She was there: `code` is what was shown in the room. */
  | {
      readonly do: 'attend';
      readonly id: string;
      readonly code: string;
      /** Where a mediator holds the device for her: the DID of the mediator, whose key is in this browser. */
      readonly assistedBy?: string;
    }
  /** `attendances`: the ids of those who were there. */
  | {
      readonly do: 'close-event';
      readonly id: string;
      readonly event: string;
      readonly attendances: readonly string[];
    }
  /**
   * Her key takes the place of another one of hers: that of a device before, or one that is lost. Where the other one is in this
   * browser too, it says so at once.
   */
  | { readonly do: 'link-key'; readonly id: string; readonly replaces: string }
  /** She knows that a key took the place of another, or, where the old one is hers, that it did not. */
  | {
      readonly do: 'vouch-for-key';
      readonly id: string;
      readonly key: string;
      readonly replaces: string;
      readonly answer: 'yes' | 'no';
      /** In the name of the community, whose key is in this browser. Default: in her own. */
      readonly asCommunity?: boolean;
    }
  /** Leaves for good: see `eraseMe`. */
  | { readonly do: 'erase'; readonly id: string };

export type RequestName = RecognitionRequest['do'];
export type RequestOf<N extends RequestName> = Extract<RecognitionRequest, { readonly do: N }>;
