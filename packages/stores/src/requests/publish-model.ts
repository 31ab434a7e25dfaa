import {
  findModelById,
  parseRecord,
  parseRule,
  signRecord,
  type Dossier,
  type Opened,
} from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { describeModel } from './lib/describe-model.js';
import { refuse } from './lib/refuse.js';
import type { RequestOf } from './request.js';

/**
 * Publishes a badge model in the name of the community, where its key is here, else of the person. A next version is a model of
 * its own, of the same family: what was earned stays what it was.
 */
export async function publishModel(
  { id, draft }: RequestOf<'publish-model'>,
  { signer, communityKey, now, keep, dossier }: RequestTools,
): Promise<void> {
  if (!parseRule(draft.rule).ok) refuse({ code: 'request.malformed', path: 'rule' });
  const creator = communityKey ?? signer;
  const before = earlier(draft.supersedes, dossier);
  if (before !== undefined && !before.signers.includes(dossier.personOf(creator.did)))
    refuse({ code: 'request.not_yours', id: before.record.id });
  const origin = earlier(draft.basedOn, dossier);
  const described = describeModel(draft, { id, creator: creator.did, now, before, origin });
  const parsed = parseRecord(described);
  if (!parsed.ok) {
    const { problem } = parsed;
    return refuse({ code: 'request.malformed', path: 'path' in problem ? problem.path : '' });
  }
  if (parsed.kind === 'model') await keep(await signRecord(parsed.record, creator, { now }));
}

function earlier(id: string | undefined, dossier: Dossier): Opened<'model'> | undefined {
  if (id === undefined) return undefined;
  return findModelById(id, dossier) ?? refuse({ code: 'request.unknown_model', id });
}
