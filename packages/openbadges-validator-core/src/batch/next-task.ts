interface Host {
  readonly setImmediate?: (callback: () => void) => unknown;
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
export function createTaskQueue(host: Host = globalThis as Host): TaskQueue {
  const { setImmediate } = host;
  const close = (): void => undefined;
  if (setImmediate !== undefined)
    return { next: () => new Promise((resolve) => setImmediate(resolve)), close };
  return createChannelQueue();
}

function createChannelQueue(): TaskQueue {
  const { port1, port2 } = new MessageChannel();
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
