/** Those who want to hear of changes. One that throws does not keep the others from hearing. */
export class Listeners<News> {
  readonly #all = new Set<(news: News) => void>();

  add(listener: (news: News) => void): () => void {
    const own = (news: News): void => listener(news);
    this.#all.add(own);
    return () => this.#all.delete(own);
  }

  clear(): void {
    this.#all.clear();
  }

  tell(news: News): void {
    for (const listener of this.#all) {
      try {
        listener(news);
      } catch (error) {
        reportError(error);
      }
    }
  }
}

/** As an error in a listener of the platform is told: to the page, and not to whoever made the change. */
function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
