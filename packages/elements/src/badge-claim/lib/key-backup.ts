import type { KeyBackupCode } from '@commons-badges/recognition';
import { KeyBackupError } from '@commons-badges/recognition/identity.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { saveDownload } from '../../lib/badge-detail/lib/save-download.js';
import { BACKUP_PREFIX } from '../../lib/kept-names.js';
import type { SessionController } from '../../lib/session-controller.js';
import type { SessionView } from '../../lib/session-view.js';
import type { BadgeClaimWords } from '../../locales/badge-claim-words.js';
import { nameOf } from '../../lib/name-of.js';

export type BackupStatus = 'hidden' | 'offered' | 'saved' | 'printed';

/** Offers once, to each who signs here, that she keep a copy of her key. */
export class KeyBackup implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session: SessionController;
  status: BackupStatus = 'hidden';
  problem: KeyBackupCode | 'gone' | null = null;
  isBusy = false;

  constructor(host: ReactiveControllerHost, session: SessionController) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.status = 'hidden';
  }

  /** Shows the offer where a copy can still be had and nothing was said of it before. */
  async offer(): Promise<void> {
    const { view } = this.#session;
    if (view?.me == null || wasAsked(view.me.did) || !(await view.session.canBackUp())) return;
    this.status = 'offered';
    this.#host.requestUpdate();
  }

  later(): void {
    this.#remember();
    this.status = 'hidden';
    this.#host.requestUpdate();
  }

  /** Gives the copy: as a file, or as a sheet of paper. */
  async take(as: 'saved' | 'printed', passphrase: string, words: BadgeClaimWords): Promise<void> {
    const { view } = this.#session;
    if (view === null || this.isBusy) return;
    this.isBusy = true;
    this.problem = null;
    this.#host.requestUpdate();
    try {
      const copy = await view.session.backUp(passphrase);
      if (copy === null) this.problem = 'gone';
      else await this.#hand(as, copy, view, words);
    } catch (cause) {
      if (!(cause instanceof KeyBackupError)) throw cause;
      this.problem = cause.code;
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }

  async #hand(
    as: 'saved' | 'printed',
    copy: string,
    view: SessionView,
    words: BadgeClaimWords,
  ): Promise<void> {
    if (as === 'saved') {
      const content = new Blob([copy], { type: 'application/jose' });
      saveDownload({ name: words.backup.fileName, kind: 'jws', content });
    } else {
      const { printSheet } = await import('./print-sheet.js');
      printSheet(copy, view.me ? nameOf(view.me.did, view, words) : words.somebody, words.backup);
    }
    this.#remember();
    this.status = as;
  }

  #remember(): void {
    const did = this.#session.view?.me?.did;
    if (did === undefined) return;
    try {
      localStorage.setItem(BACKUP_PREFIX + did, 'yes');
    } catch {
      // It will be offered again.
    }
  }
}

function wasAsked(did: string): boolean {
  try {
    return localStorage.getItem(BACKUP_PREFIX + did) !== null;
  } catch {
    return false;
  }
}
