import type { LitElement } from 'lit';
import { saveDownload, type Download } from '../../lib/badge-detail/lib/save-download.js';

/** Files that are made on demand, and which of them could not be. */
export class Files {
  readonly #host: LitElement;
  readonly #failed = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  hasFailed(badge: string): boolean {
    return this.#failed.has(badge);
  }

  async give(badge: string, make: () => Download | Promise<Download>): Promise<void> {
    try {
      saveDownload(await make());
      this.#failed.delete(badge);
    } catch (cause) {
      console.warn('[commons-badges] a file could not be made', cause);
      this.#failed.add(badge);
    }
    this.#host.requestUpdate();
  }
}
