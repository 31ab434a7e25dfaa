interface Host {
  readonly setImmediate?: (callback: () => void) => unknown;
  readonly MessageChannel?: typeof MessageChannel;
}

/** Lets the page have its turn: painting, input, whatever waits. */
export interface TaskQueue {
  next(): Promise<void>;
  close(): void;
}

/**
 * The soonest way of this host to come back in a task of its own. A timer would wait four milliseconds each time, and a
 * second in a page that is out of sight; `scheduler.yield` comes back before what already waits, and starves it.
 */
export function createTaskQueue(host: Host = globalThis): TaskQueue {
  const { setImmediate, MessageChannel: Channel = MessageChannel } = host;
  const close = (): void => undefined;
  if (setImmediate !== undefined)
    return { next: () => new Promise((resolve) => setImmediate(resolve)), close };
  return createChannelQueue(Channel);
}

function createChannelQueue(Channel: typeof MessageChannel): TaskQueue {
  const { port1, port2 } = new Channel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(undefined);
      }),
    close: () => port1.close(),
  };
}
