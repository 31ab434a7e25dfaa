import type { Session } from '@commons-badges/stores';
import type { Play } from '../../../stores/session/play.js';

/** The session of a play in which Ana and Bo belong to a garden: only then can they name somebody. */
export function inGarden({ session, community, ana, bo }: Play): Session {
  const dossier: Session['dossier'] = async () => {
    const known = await session.dossier();
    const { charter } = known;
    if (charter === undefined) throw new Error('there is no charter');
    const [model] = known.of('model');
    const memberships = [ana, bo].map((subject) => ({
      ...model!,
      kind: 'membership' as const,
      digest: `membership of ${subject}`,
      signers: [subject, community],
      record: {
        type: 'Membership' as const,
        v: 1 as const,
        id: `urn:uuid:${crypto.randomUUID()}`,
        created: '2026-02-01T09:00:00Z',
        subject,
        garden: community,
      },
    }));
    return {
      ...known,
      charter: { ...charter, record: { ...charter.record, gardens: [{ id: community, name: 'Jardin' }] } },
      opened: [...known.opened, ...memberships],
    };
  };
  return { ...session, dossier };
}
