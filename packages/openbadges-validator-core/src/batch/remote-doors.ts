import { BadgeError } from '../badge-error.js';
import type { FetchedDocument } from '../lib/fetch-document.js';
import { createDoors, type Doors } from './doors.js';
import type { Answer, Request } from './messages.js';

type Fetch = Extract<Answer, { type: 'fetch' }>;

interface Wish {
  readonly resolve: (document: FetchedDocument) => void;
  readonly reject: (error: BadgeError) => void;
}

/** The doors of a worker: whoever started it asks the network, and keeps to what the page allows. */
export interface RemoteDoors {
  readonly doors: Doors;
  /** Hands in what was asked for. */
  readonly answer: (answer: Extract<Request, { type: 'fetched' | 'refused' }>) => void;
}

export function createRemoteDoors(ask: (fetch: Fetch) => void): RemoteDoors {
  const wishes = new Map<number, Wish>();
  let numbers = 0;
  const doors = createDoors((url, accept, policy) => {
    const number = numbers++;
    return new Promise((resolve, reject) => {
      wishes.set(number, { resolve, reject });
      ask({ type: 'fetch', number, url, accept, policy });
    });
  });
  return {
    doors,
    answer: (answer) => {
      const wish = wishes.get(answer.number);
      wishes.delete(answer.number);
      if (answer.type === 'fetched') wish?.resolve(answer.document);
      else wish?.reject(new BadgeError(answer.problem));
    },
  };
}
