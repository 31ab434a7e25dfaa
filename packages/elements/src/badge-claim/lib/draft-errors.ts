import type { BadgeRule } from '@commons-badges/recognition';
import type { ClaimDraft } from './claim-draft.js';
import { requiredLeaf } from '../../lib/leaves-of.js';
import { readLink } from './read-link.js';

/** What has to be mended before a draft can be sent. */
export interface DraftErrors {
  readonly story: boolean;
  /** The positions of the links that are none. */
  readonly links: readonly number[];
  readonly note: boolean;
}

export const NO_ERRORS: DraftErrors = { story: false, links: [], note: false };

export function draftErrors(draft: ClaimDraft, rule: BadgeRule | undefined): DraftErrors {
  const isBad = (link: string): boolean => link.trim() !== '' && readLink(link) === undefined;
  return {
    story: lettersLeft(draft.story, rule) > 0,
    links: draft.links.flatMap((link, index) => (isBad(link) ? [index] : [])),
    note: isBad(draft.note),
  };
}

export function hasErrors({ story, links, note }: DraftErrors): boolean {
  return story || note || links.length > 0;
}

/** How many letters the rule still asks of a story; 0 where it asks for none. Counted as the rule counts them. */
export function lettersLeft(story: string, rule: BadgeRule | undefined): number {
  const least = requiredLeaf('selfClaim', rule)?.narrativeMin ?? 0;
  return Math.max(0, least - [...story.trim()].length);
}
