import type { RequestTools } from '../session/session.js';
import { accept } from './accept.js';
import { attend } from './attend.js';
import { claim } from './claim.js';
import { closeEvent } from './close-event.js';
import { consent } from './consent.js';
import { endorse } from './endorse.js';
import { erase } from './erase.js';
import { introduce } from './introduce.js';
import { linkKey } from './link-key.js';
import { nominate } from './nominate.js';
import { openEvent } from './open-event.js';
import { publishModel } from './publish-model.js';
import { reply } from './reply.js';
import type { RecognitionRequest, RequestName, RequestOf } from './request.js';
import { vouchForKey } from './vouch-for-key.js';
import { withdraw } from './withdraw.js';

type Handler<N extends RequestName> = (request: RequestOf<N>, tools: RequestTools) => Promise<string | void>;

/** Everything that can happen, by what asks for it. */
const HANDLERS: { readonly [N in RequestName]: Handler<N> } = {
  introduce,
  'publish-model': publishModel,
  claim,
  endorse,
  reply,
  consent,
  withdraw,
  nominate,
  accept,
  'open-event': openEvent,
  attend,
  'close-event': closeEvent,
  'link-key': linkKey,
  'vouch-for-key': vouchForKey,
  erase,
};

/** Does what is asked for. Answers with the code of a workshop where one was opened. */
export async function handleRequest(
  request: RecognitionRequest,
  tools: RequestTools,
): Promise<string | undefined> {
  const handler: (asked: never, tools: RequestTools) => Promise<string | void> = HANDLERS[request.do];
  return (await handler(request as never, tools)) ?? undefined;
}
