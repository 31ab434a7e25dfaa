import type { KeyBackupCode } from '@commons-badges/recognition';
import { KeyBackupError } from '@commons-badges/recognition/identity.js';
import type { LitElement } from 'lit';
import { saveDownload } from '../../lib/badge-detail/lib/save-download.js';
import type { ElementProblem } from '../../lib/element-problem.js';
import { problemOfPage } from '../../lib/problem-of-page.js';
import type { SessionController } from '../../lib/session-controller.js';
import type { BadgeBackpackWords } from '../../locales/badge-backpack-words.js';

type Told = 'saved' | 'gone' | 'restored' | KeyBackupCode | ElementProblem;

/** A copy of her key, taken or brought back. */
export class Keys {
  readonly #host: LitElement;
  readonly #session: SessionController;
  canSave = false;
  told: Told | null = null;
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

  save(passphrase: string, { key }: BadgeBackpackWords): Promise<boolean> {
    return this.#try(async () => {
      const copy = (await this.#session.view?.session.backUp(passphrase)) ?? null;
      if (copy === null) return 'gone';
      const content = new Blob([copy], { type: 'application/jose' });
      saveDownload({ name: key.fileName, kind: 'jws', content });
      return 'saved';
    });
  }

  restore(backup: string, passphrase: string, label: string): Promise<boolean> {
    return this.#try(async () => {
      await this.#session.view?.session.restore(backup, passphrase, label);
      return 'restored';
    });
  }

  /** Whether it went well. */
  async #try(work: () => Promise<'saved' | 'gone' | 'restored'>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.told = null;
    this.#host.requestUpdate();
    try {
      this.told = await work();
      return this.told !== 'gone';
    } catch (cause) {
      this.told = cause instanceof KeyBackupError ? cause.code : problemOfPage(cause);
      return false;
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }
}
