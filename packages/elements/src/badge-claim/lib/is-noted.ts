import type { EventCode } from '@commons-badges/recognition';
import type { SessionView } from '../../lib/session-view.js';

/** Whether who signs said before that she was at this workshop. */
export function isNoted({ digest }: EventCode, { me, dossier }: SessionView): boolean {
  return (
    me !== null &&
    dossier.of('attendance').some(({ record }) => record.subject === me.did && record.event.digest === digest)
  );
}
