import type { JudgedKeyLink } from '@commons-badges/recognition';
import { AskOnce } from '../../lib/ask-once.js';

export type SealAnswer = 'yes' | 'no' | 'community';

/** What somebody says of a new key of somebody whom she knows. */
export class Seals extends AskOnce {
  say({ key, replaces }: JudgedKeyLink, said: SealAnswer): Promise<void> {
    const answer = said === 'no' ? 'no' : 'yes';
    const asCommunity = said === 'community';
    return this.ask(`${said} ${key} ${replaces}`, (id) => ({
      do: 'vouch-for-key',
      id,
      key,
      replaces,
      answer,
      asCommunity,
    }));
  }
}
