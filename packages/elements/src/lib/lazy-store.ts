import type { RecordStore } from '@commons-badges/stores';

/** A record store of which the code is loaded when it is first asked for something. */
export function lazyStore(name: string, open: () => Promise<RecordStore>): RecordStore {
  let opening: Promise<RecordStore> | undefined;
  const opened = (): Promise<RecordStore> => {
    const current = (opening ??= open());
    current.catch(() => {
      if (opening === current) opening = undefined;
    });
    return current;
  };
  return {
    name,
    probe: async (signal) => (await opened()).probe(signal),
    whoAmI: async (signal) => (await opened()).whoAmI(signal),
    async *list(query, signal) {
      yield* (await opened()).list(query, signal);
    },
    get: async (id, signal) => (await opened()).get(id, signal),
    add: async (record, signal) => (await opened()).add(record, signal),
    withdraw: async (id, signal) => (await opened()).withdraw(id, signal),
    watch: (listener) => {
      let end: (() => void) | undefined;
      let isOver = false;
      void opened().then((store) => {
        if (!isOver) end = store.watch?.(listener);
      });
      return () => {
        isOver = true;
        end?.();
      };
    },
  };
}
