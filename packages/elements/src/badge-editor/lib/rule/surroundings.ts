import { currentModels } from '@commons-badges/recognition/dossier.js';
import type { Dossier, Opened } from '@commons-badges/recognition';
import { creatorOf } from '../creator-of.js';
import { readTags } from '../read-tags.js';

/** What a rule can build on here: some patterns need something that not every community has. */
export interface Surroundings {
  /** In whose name the badge will be. Undefined: somebody who has no key so far. */
  readonly creator: string | undefined;
  /** The badge is in the name of the community, not of a person. */
  readonly isCommunity: boolean;
  readonly hasCommunity: boolean;
  readonly hasCharter: boolean;
  /** Families that have roots. */
  readonly rooted: readonly string[];
  readonly circles: readonly string[];
  readonly issuers: readonly string[];
  readonly hasGardens: boolean;
  readonly hasWikiKey: boolean;
  /** What badges say who holds a role: `rôle:équipe`. */
  readonly roles: readonly string[];
  /** The badge models of the same creator. */
  readonly models: readonly Opened<'model'>[];
  /** Whether somebody holds a badge of that family at that stage or a higher one. */
  readonly isHeld: (family: string, stage: number) => boolean;
}

/** A charter is the word of its community alone: for the badges of a person it decides nothing. */
export function surroundingsOf(
  dossier: Dossier,
  creator: string | undefined,
  isCommunity: boolean,
): Surroundings {
  const charter = isCommunity ? dossier.charter?.record : undefined;
  const models = currentModels(dossier).filter(({ record }) => creatorOf(record) === creator);
  const rooted = Object.entries(charter?.families ?? {}).filter(([, { roots }]) => roots.length > 0);
  const held = dossier
    .of('badge')
    .map(({ record }) => record.credentialSubject.achievement)
    .filter((achievement) => creatorOf(achievement) === creator)
    .map(({ id, tag }) => readTags(id, tag));
  return {
    creator,
    isCommunity,
    hasCommunity: dossier.community !== undefined,
    hasCharter: charter !== undefined,
    rooted: rooted.map(([name]) => name),
    circles: Object.keys(charter?.circles ?? {}),
    issuers: charter?.issuers ?? [],
    hasGardens: dossier.of('membership').length > 0 && (charter?.gardens ?? []).length > 0,
    hasWikiKey: charter?.wikiKey !== undefined,
    roles: rolesOf(models),
    models,
    isHeld: (family, stage) => held.some((one) => one.family === family && one.stage >= stage),
  };
}

function rolesOf(models: readonly Opened<'model'>[]): readonly string[] {
  const tags = models.flatMap(({ record }) => record.tag ?? []);
  return [...new Set(tags.filter((tag) => tag.startsWith('rôle:')).map((tag) => tag.slice('rôle:'.length)))];
}
