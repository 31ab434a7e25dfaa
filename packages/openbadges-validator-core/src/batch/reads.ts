import type { BadgeDocument } from '../badge-document.js';
import type { FetchedDocument } from '../lib/fetch-document.js';

/** What one verdict rests on: the badge as it was read, and the documents that were fetched for it. */
export class Reads {
  readonly badges: BadgeDocument[] = [];
  readonly documents = new Set<FetchedDocument>();
  /** An address was asked for, whatever it answered. */
  hasAsked = false;
  /** Something that was asked for could not be had. */
  hasFailed = false;

  /** Takes over what something shared rests on. */
  add({ badges, documents }: Reads): void {
    this.badges.push(...badges);
    for (const document of documents) this.documents.add(document);
  }

  /** Notes what comes of asking. */
  async note<T>(asking: Promise<T>): Promise<T> {
    this.hasAsked = true;
    try {
      return await asking;
    } catch (error) {
      this.hasFailed = true;
      throw error;
    }
  }
}
