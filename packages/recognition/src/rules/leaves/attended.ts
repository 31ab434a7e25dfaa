import * as z from 'zod/mini';
import type { Opened } from '../../records/open-record.js';
import { name } from '../lib/fields.js';
import type { Missing } from '../missing.js';
import type { Scene } from '../scene.js';
import { answer, type Leaf } from './leaf.js';

const schema = z.strictObject({ event: name, proof: z.literal('eventKey') });

/**
 * P5 « J'y étais »: signed with the key that was shown in the room and with her own, in time, and on the list that the organiser
 * closed (recognition §3, box). `event` is an id, or better a digest: of two events of one id nobody can tell which was meant.
 */
export const attended: Leaf<z.infer<typeof schema>> = {
  schema,
  judge({ event: wanted }, scene) {
    const { bundle, candidate } = scene;
    const events = bundle
      .of('event')
      .filter(({ record, digest }) => record.id === wanted || digest === wanted);
    bundle.use(...events);
    const [event] = events;
    if (event === undefined || events.length > 1) return answer({ code: 'attended.event_unknown' });
    const mine = bundle
      .of('attendance')
      .filter(({ record }) => record.subject === candidate && record.event.digest === event.digest)
      .filter(({ signers }) => signers.includes(candidate) && signers.includes(event.record.publicKey));
    bundle.use(...mine);
    const found = mine.map((attendance) => problemOf(attendance, event, scene));
    if (found.some((problem) => problem === undefined)) return answer();
    return answer(found[0] ?? { code: 'attended.nothing' });
  },
};

function problemOf(
  { record: { at }, digest }: Opened<'attendance'>,
  event: Opened<'event'>,
  scene: Scene,
): Missing | undefined {
  const { opens, closes, maxClaims } = event.record;
  const time = Date.parse(at);
  if (time < Date.parse(opens) || time > Date.parse(closes)) return { code: 'attended.outside_hours' };
  const lists = listsOf(event, scene);
  if (lists.length === 0) return { code: 'attended.not_closed' };
  // Two lists of one organiser can hide how many there were: all of them count together.
  const listed = new Set(lists.flatMap(({ record }) => record.digests));
  if (listed.size > maxClaims) return { code: 'attended.too_many', n: listed.size, most: maxClaims };
  return listed.has(digest) ? undefined : { code: 'attended.not_listed' };
}

function listsOf(event: Opened<'event'>, { bundle }: Scene): readonly Opened<'closure'>[] {
  const lists = bundle
    .of('closure')
    .filter(({ record }) => record.event.digest === event.digest)
    .filter(({ record }) => record.organiser === event.record.organiser);
  bundle.use(...lists);
  return lists;
}
