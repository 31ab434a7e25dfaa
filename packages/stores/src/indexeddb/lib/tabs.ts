import { Listeners } from '../../lib/listeners.js';
import type { Change, RecordStore } from '../../record-store.js';

export interface Tabs {
  readonly watch: NonNullable<RecordStore['watch']>;
  /** Tells this tab and all others. */
  readonly tell: (change: Change) => void;
  readonly close: () => void;
}

/** What the tabs of one place tell each other, by a channel of this name. */
export function createTabs(name: string): Tabs {
  const listeners = new Listeners<Change>();
  let channel: BroadcastChannel | undefined;
  const join = (): BroadcastChannel => {
    if (channel !== undefined) return channel;
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => {
      if (isChange(data)) listeners.tell(data);
    };
    return channel;
  };
  return {
    watch: (listener) => {
      join();
      return listeners.add(listener);
    },
    tell: (change) => {
      join().postMessage(change);
      listeners.tell(change);
    },
    close: () => {
      channel?.close();
      channel = undefined;
    },
  };
}

function isChange(data: unknown): data is Change {
  const { what, id } = (data ?? {}) as Partial<Record<keyof Change, unknown>>;
  return (what === 'added' || what === 'withdrawn') && typeof id === 'string';
}
