import type { ReactiveControllerHost } from 'lit';
import { readPicture, type PictureTrouble } from './read-picture.js';

/** Takes a picture of hers once it is known to be one, and remembers why the last one was not taken. */
export class PictureTaker {
  readonly #host: ReactiveControllerHost;
  #trouble: PictureTrouble | undefined;
  #turn = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get trouble(): PictureTrouble | undefined {
    return this.#trouble;
  }

  async take(file: File | undefined, onTaken: (address: string) => void): Promise<void> {
    if (!file) return;
    const turn = ++this.#turn;
    const answer = await readPicture(file);
    // Of two that were chosen, the newest.
    if (turn !== this.#turn) return;
    this.#trouble = answer.ok ? undefined : answer.trouble;
    if (answer.ok) onTaken(answer.address);
    this.#host.requestUpdate();
  }

  reset(): void {
    this.#turn += 1;
    this.#trouble = undefined;
  }
}
