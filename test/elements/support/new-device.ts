import {
  createMemoryKeyring,
  createMemoryShelf,
  createMemoryStore,
  createSession,
  type Session,
} from '../../../packages/stores/src/index.js';
import { askFor, endorseBy, play, uuid, type Play } from '../../stores/session/play.js';

/** Hoa has a badge and a name, and comes with a device that knows nothing of her. */
export async function newDevice(): Promise<Play & { readonly phone: Session }> {
  const played = await play();
  const { session, store, clock, ana, bo } = played;
  await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
  const claim = await askFor(played);
  await endorseBy(ana, claim, played);
  await endorseBy(bo, claim, played);
  const keyring = createMemoryKeyring(clock.now);
  const shelf = createMemoryShelf();
  const phone = createSession({ store, keyring, shelf, notebook: createMemoryStore(), now: clock.now });
  return { ...played, phone };
}

/** Says on the new device that its key is one of Hoa’s. Answers with the key. */
export async function sayHoa({ phone, hoa }: Awaited<ReturnType<typeof newDevice>>): Promise<string> {
  await phone.handle({ do: 'link-key', id: uuid(), replaces: hoa });
  return (await phone.me())?.did ?? '';
}

export interface HeldSession {
  /** Does what `session` does, but waits with everything that is asked for until it is let go. */
  readonly session: Session;
  readonly asked: readonly string[];
  /** The next answers are this error; none: what was asked for is done. */
  readonly letGo: (error?: Error) => void;
}

export function holdSession(session: Session): HeldSession {
  const asked: string[] = [];
  const waiting: ((error?: Error) => void)[] = [];
  const handle: Session['handle'] = async (request, by) => {
    asked.push(request.id);
    const error = await new Promise<Error | undefined>((resolve) => waiting.push(resolve));
    if (error) throw error;
    return session.handle(request, by);
  };
  return {
    session: { ...session, handle },
    asked,
    letGo: (error) => waiting.splice(0).forEach((go) => go(error)),
  };
}
