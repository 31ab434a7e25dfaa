import type { EventCode, Opened } from '@commons-badges/recognition';
import { currentModels } from '@commons-badges/recognition/dossier.js';
import type { SessionView } from '../../lib/session-view.js';
import { leavesOf } from '../../lib/leaves-of.js';
import { ruleOf } from '../../lib/rule-of.js';
import { nameStanding, standingWith } from './standing-with.js';

/** The badges that being at this workshop leads to, and that she neither has nor has asked for. */
export function modelsOfEvent(code: EventCode, view: SessionView): readonly Opened<'model'>[] {
  return currentModels(view.dossier)
    .filter((model) => namesEvent(model, code))
    .filter((model) =>
      ['open', 'stale', 'expired', 'left'].includes(nameStanding(standingWith(model, view))),
    );
}

function namesEvent(model: Opened<'model'>, { id, digest }: EventCode): boolean {
  return leavesOf('attended', ruleOf(model)).some(({ event }) => event === id || event === digest);
}
