import { creatorOf } from '../cascade/creator-of.js';
import type { Opened } from '../records/open-record.js';
import type { Dossier } from './dossier.js';

/** The badge models that can be asked for: those that no later version of the same creator takes the place of, by name. */
export function currentModels(dossier: Dossier): readonly Opened<'model'>[] {
  const models = dossier.of('model');
  const left = new Set(models.filter((model) => isLeft(model, dossier)).map(({ digest }) => digest));
  const replaced = new Set(models.flatMap((model) => replacedBy(model, left, dossier)));
  return models
    .filter(({ digest }) => !replaced.has(digest) && !left.has(digest))
    .sort((a, b) => a.record.name.localeCompare(b.record.name));
}

function replacedBy(model: Opened<'model'>, left: ReadonlySet<string>, dossier: Dossier): readonly string[] {
  const before = dossier.find('model', model.record.supersedes?.digest);
  if (before === undefined || left.has(model.digest)) return [];
  return creatorOf(before.record) === creatorOf(model.record) ? [before.digest] : [];
}

function isLeft({ record, digest }: Opened<'model'>, dossier: Dossier): boolean {
  const creator = creatorOf(record);
  return dossier
    .of('withdrawal')
    .some(
      ({ record: { credential }, signers }) =>
        credential.id === record.id &&
        (credential.digest ?? digest) === digest &&
        creator !== undefined &&
        signers.includes(creator),
    );
}
