import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DRAFT_PREFIX } from './kept-names.js';

export interface DraftOptions<T> {
  /** Under which name it is kept, and whose it is: `badge-claim:urn:uuid:…`. It may change. */
  readonly key: () => string;
  /** An empty one, with the ids of what will be written: what is sent twice is there once. */
  readonly empty: () => T;
  /** Reads one that was kept; undefined for what is none. */
  readonly parse: (kept: unknown) => T | undefined;
}

/** What somebody is typing, kept at every stroke, so that it is there again after the page was closed. */
export class DraftController<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftOptions<T>;
  #key: string | undefined;
  #value: T | undefined;

  constructor(host: ReactiveControllerHost, options: DraftOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.#options.key();
    if (key === this.#key) return;
    this.#key = key;
    this.#value = undefined;
  }

  get value(): T {
    return (this.#value ??= this.#read() ?? this.#options.empty());
  }

  /** Whether something was kept from an earlier visit. */
  get isKept(): boolean {
    return this.#read() !== undefined;
  }

  update(change: Partial<T>): void {
    this.#value = { ...this.value, ...change };
    keep(this.#name, JSON.stringify(this.#value));
    this.#host.requestUpdate();
  }

  /** It was sent, or given up. The next one begins empty. */
  clear(): void {
    this.#value = undefined;
    keep(this.#name, null);
    this.#host.requestUpdate();
  }

  get #name(): string {
    return DRAFT_PREFIX + (this.#key ?? this.#options.key());
  }

  #read(): T | undefined {
    try {
      const text = localStorage.getItem(this.#name);
      return text === null ? undefined : this.#options.parse(JSON.parse(text));
    } catch {
      return undefined;
    }
  }
}

/** A browser that keeps nothing has to hold it in this page alone. */
function keep(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // The page still has it.
  }
}
