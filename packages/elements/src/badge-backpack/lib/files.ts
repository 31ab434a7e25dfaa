import type { LitElement } from 'lit';
import { saveDownload, type Download } from '../../lib/badge-detail/lib/save-download.js';

/** What could not be made: an image, the page that verifies itself, a sheet of paper, or the file with everything. */
export type FileKind = 'image' | 'pocket' | 'print' | 'all';

/** Files that are made on demand, and which of them could not be. */
export class Files {
  readonly #host: LitElement;
  readonly #failed = new Map<string, FileKind>();
  readonly #busy = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  failedAt(place: string): FileKind | undefined {
    return this.#failed.get(place);
  }

  isBusy(place: string): boolean {
    return this.#busy.has(place);
  }

  give(place: string, kind: FileKind, make: () => Download | Promise<Download>): Promise<void> {
    return this.do(place, kind, async () => saveDownload(await make()));
  }

  async do(place: string, kind: FileKind, work: () => Promise<void>): Promise<void> {
    if (this.#busy.has(place)) return;
    this.#busy.add(place);
    this.#failed.delete(place);
    this.#host.requestUpdate();
    try {
      await work();
    } catch (cause) {
      console.warn('[commons-badges] a file could not be made', cause);
      this.#failed.set(place, kind);
    } finally {
      this.#busy.delete(place);
      this.#host.requestUpdate();
    }
  }
}
