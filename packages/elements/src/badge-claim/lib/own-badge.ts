import type { RecordOf } from '@commons-badges/recognition';
import { signedForm } from '@commons-badges/recognition/records.js';
import type { ReactiveElement } from 'lit';
import type { Services } from '../../context/services.js';
import type { BadgeEntry } from '../../lib/badge-entry.js';
import { BadgeReader } from '../../lib/badge-reader.js';
import { createEntry } from '../../lib/create-entry.js';
import { DetailDoor } from '../../lib/detail-door.js';
import { imageAddress } from '../../lib/image-address.js';
import { tellEntry } from '../../lib/tell-entry.js';
import type { Words } from '../../locales/words.js';

/** The detail of a badge that she holds, verified like any other, over the page. */
export class OwnBadge {
  readonly #host: ReactiveElement;
  readonly #services: () => Services;
  readonly #door: DetailDoor;
  #entry: BadgeEntry | undefined;

  constructor(host: ReactiveElement, services: () => Services) {
    this.#host = host;
    this.#services = services;
    this.#door = new DetailDoor(host, {
      find: (id) => (this.#entry?.id === id ? this.#entry : undefined),
      verifyWith: (entry, origins) => void this.#verify(entry, origins),
      imageOf: (entry) => imageAddress(entry, (origin) => origin === location.origin),
    });
  }

  open(badge: RecordOf<'badge'>, event: MouseEvent): void {
    const entry = createEntry({
      id: badge.id,
      kind: 'badge',
      body: JSON.stringify(signedForm(badge)),
      index: {},
      host: { account: null, created: null, url: null },
    });
    this.#entry = entry;
    this.#door.open(entry, event);
  }

  render(words: Words): unknown {
    return this.#door.render(words);
  }

  async #verify(entry: BadgeEntry, origins: readonly string[]): Promise<void> {
    const services = this.#services();
    const reader = new BadgeReader({
      services,
      store: null,
      network: services.network,
      allowed: new Set(origins),
    });
    await reader.read(entry);
    this.#host.requestUpdate();
    await reader.verify(entry);
    tellEntry(this.#host, entry);
    this.#host.requestUpdate();
  }
}
