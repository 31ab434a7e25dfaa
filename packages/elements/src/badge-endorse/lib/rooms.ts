import type { InboxItem } from '@commons-badges/recognition';
import { nothing, type LitElement } from 'lit';
import type { SessionController } from '../../lib/session-controller.js';
import type { EndorseScene } from './endorse-scene.js';
import { renderRoom } from './render-room.js';
import { Room, type RoomOptions } from './room.js';

/** The rooms that can be endorsed at once: one for each badge model, and for each person of the device. */
export class Rooms {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #tell: RoomOptions['tell'];
  readonly #byName = new Map<string, Room>();

  constructor(host: LitElement, session: SessionController, tell: RoomOptions['tell']) {
    this.#host = host;
    this.#session = session;
    this.#tell = tell;
  }

  /** A room wherever more than one waits for the same badge, and where one is being answered. */
  render(open: readonly InboxItem[], scene: EndorseScene): unknown {
    const models = new Set(open.map(({ model }) => model?.digest ?? ''));
    return [...models].map((model) => {
      const items = open.filter((item) => item.model?.digest === model);
      const room = this.#roomFor(`${scene.view.me?.did ?? ''}:${model}`);
      const isWorth = items.length > 1 || room.isBusy;
      return isWorth && scene.canSign ? renderRoom(items, room, scene) : nothing;
    });
  }

  #roomFor(name: string): Room {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const room = new Room(this.#host, this.#session, { name, tell: this.#tell });
    this.#byName.set(name, room);
    return room;
  }
}
