import { createEndorsement, createRecord, newId, openRecord, signRecord } from '@commons-badges/recognition';
import { createKey } from 'openbadges-validator-core/create-key.js';
import { sign } from 'openbadges-validator-core/sign.js';

/**
 * Signs, and reads back, what nobody will see: all the code that it takes is there then, also when the network goes the next
 * moment. Where nothing can be signed, whoever wants to will hear of it then.
 */
export async function warmUp(now: Date): Promise<void> {
  try {
    const key = await createKey();
    const id = newId();
    const link = { id, digest: `zQm${'1'.repeat(44)}` };
    const members = { credentialId: id, achievement: link, subject: key.did };
    const signed = await signRecord(createRecord('claim', members, { now, id }), key, { now });
    const answer = await openRecord(signed, { now });
    if (!answer.ok || answer.opened.kind !== 'claim') return;
    const claim = answer.opened;
    const facts = { id, claim, endorser: key.did, role: 'peer', basis: 'vu-faire', now } as const;
    await openRecord(await sign(createEndorsement(facts), key, { created: now }), { now });
  } catch {
    // Told when somebody signs.
  }
}
