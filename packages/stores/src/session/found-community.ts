import {
  createBadge,
  createRecord,
  lineageOf,
  newId,
  openRecord,
  parseRecord,
  parseRule,
  signRecord,
  type Opened,
  type OpenedRecord,
  type RecordKind,
} from '@commons-badges/recognition';
import { sign } from 'openbadges-validator-core/sign.js';
import type { HeldKey, Keyring } from '../keyring/keyring.js';
import type { RecordStore } from '../record-store.js';
import type { ModelDraft } from '../requests/request.js';
import { describeModel } from '../requests/lib/describe-model.js';
import { toNewRecord } from './lib/to-new-record.js';

export interface Founding {
  /** What the community's key is called on this device. */
  readonly label: string;
  /** Those who learned elsewhere and begin: two or more, whose keys are here. They sign the charter beside the community. */
  readonly sources: readonly { readonly key: HeldKey; readonly name: string; readonly because: string }[];
  /** The first badges, by family: the sources have the highest of each. */
  readonly models: readonly ModelDraft[];
  readonly now: Date;
}

export interface FoundedCommunity {
  /** `did:key:z6Mk…`. */
  readonly community: string;
  /** The ids of the models, in the order of the drafts. */
  readonly models: readonly string[];
}

/**
 * Begins a community: makes its key, publishes its first badge models and its charter, and gives the sources their badges, signed
 * by the community (recognition §2.3 d, §2.5). Who signs in this browser is as before.
 *
 * Rejects with a `StoreError` as `add` of the store, with a `BadgeError` `crypto.unavailable`, and with a `RangeError` for fewer
 * than two sources.
 */
export async function foundCommunity(
  store: RecordStore,
  keyring: Keyring,
  founding: Founding,
): Promise<FoundedCommunity> {
  const { label, sources, models: drafts, now } = founding;
  if (sources.length < 2) throw new RangeError('a community begins with two sources');
  const before = await keyring.current();
  const { key: community } = await keyring.make(label);
  if (before) await keyring.choose(before.did);
  const add = async <K extends RecordKind>(record: object): Promise<Opened<K>> => {
    const opened = await open(record, now);
    await store.add(toNewRecord(opened, community.did));
    return opened as Opened<K>;
  };

  for (const { key, name } of sources) {
    const profile = createRecord('profile', { subject: key.did, name }, { now, id: newId() });
    await add(await signRecord(profile, key, { now }));
  }
  const models: Opened<'model'>[] = [];
  for (const draft of drafts) {
    const described = describeModel(draft, { id: newId(), creator: community.did, now });
    const parsed = parseRecord(described);
    if (!parsed.ok || parsed.kind !== 'model') throw new TypeError('this is no badge model');
    models.push(await add<'model'>(await signRecord(parsed.record, community, { now })));
  }

  const roots = sources.map(({ key, because }) => ({
    id: key.did,
    since: now.toISOString().slice(0, 10),
    because,
  }));
  const highest = highestByFamily(models);
  const families = Object.fromEntries([...highest.keys()].map((family) => [family, { roots }]));
  const charter = createRecord('charter', { community: community.did, families }, { now, id: newId() });
  let signed = charter;
  for (const key of [community, ...sources.map((source) => source.key)])
    signed = await signRecord(signed, key, { now });
  await add(signed);

  for (const { key, because } of sources)
    for (const model of highest.values()) {
      const claim = createRecord(
        'claim',
        {
          credentialId: newId(),
          achievement: { id: model.record.id, digest: model.digest },
          subject: key.did,
          evidence: [{ kind: 'récit', text: because }],
          nonce: crypto.randomUUID(),
        },
        { now, id: newId() },
      );
      const claimed = await add<'claim'>(await signRecord(claim, key, { now }));
      const rule = parseRule(model.record.criteria.rule);
      if (!rule.ok) throw new TypeError('a first model has no rule that can be read');
      const facts = { claim: claimed, model, rule: rule.rule, endorsements: [], issuer: community.did, now };
      await add(await sign(createBadge(facts), community, { created: now }));
    }
  return { community: community.did, models: models.map(({ record }) => record.id) };
}

async function open(record: object, now: Date): Promise<OpenedRecord> {
  const answer = await openRecord(record, { now });
  if (!answer.ok) throw new TypeError(`this makes no record: ${answer.problem.code}`);
  return answer.opened;
}

function highestByFamily(models: readonly Opened<'model'>[]): ReadonlyMap<string, Opened<'model'>> {
  const highest = new Map<string, Opened<'model'>>();
  for (const model of models) {
    const { family, stage } = lineageOf(model.record);
    const known = highest.get(family);
    if (known === undefined || stage >= lineageOf(known.record).stage) highest.set(family, model);
  }
  return highest;
}
