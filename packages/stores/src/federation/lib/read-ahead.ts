/** Begins to read at once, and keeps what comes until somebody asks for it. What goes wrong is told when it is met. */
export function readAhead<T>(iterable: AsyncIterable<T>): AsyncIterable<T> {
  const ready: T[] = [];
  let wake = (): void => undefined;
  let isOver = false;
  const reading = (async () => {
    try {
      for await (const item of iterable) {
        ready.push(item);
        wake();
      }
    } finally {
      isOver = true;
      wake();
    }
  })();
  // Where nobody comes to ask any more, nobody has to hear of it.
  reading.catch(() => undefined);
  return {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const item = ready.shift();
        if (item !== undefined) yield item;
        else if (isOver) break;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
      await reading;
    },
  };
}
