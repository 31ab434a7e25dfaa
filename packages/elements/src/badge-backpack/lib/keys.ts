import type { KeyBackupCode } from '@commons-badges/recognition';
import { KeyBackupError } from '@commons-badges/recognition/identity.js';
import type { LitElement } from 'lit';
import { saveDownload } from '../../lib/badge-detail/lib/save-download.js';
import type { SessionController } from '../../lib/session-controller.js';
import type { BadgeBackpackWords } from '../../locales/badge-backpack-words.js';

/** A copy of her key, taken or brought back. */
export class Keys {
  readonly #host: LitElement;
  readonly #session: SessionController;
  canSave = false;
  told: KeyBackupCode | 'saved' | 'gone' | 'restored' | null = null;
  isBusy = false;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  async look(): Promise<void> {
    const can = (await this.#session.view?.session.canBackUp()) ?? false;
    if (can === this.canSave) return;
    this.canSave = can;
    this.#host.requestUpdate();
  }

  save(passphrase: string, { key }: BadgeBackpackWords): Promise<void> {
    return this.#try(async () => {
      const copy = (await this.#session.view?.session.backUp(passphrase)) ?? null;
      if (copy === null) return 'gone';
      saveDownload({
        name: key.fileName,
        kind: 'jws',
        content: new Blob([copy], { type: 'application/jose' }),
      });
      return 'saved';
    });
  }

  restore(backup: string, passphrase: string, label: string): Promise<void> {
    return this.#try(async () => {
      await this.#session.view?.session.restore(backup, passphrase, label);
      return 'restored';
    });
  }

  async #try(work: () => Promise<Keys['told']>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.#host.requestUpdate();
    try {
      this.told = await work();
    } catch (cause) {
      if (!(cause instanceof KeyBackupError)) throw cause;
      this.told = cause.code;
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }
}
