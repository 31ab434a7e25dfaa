export interface ModelTags {
  readonly family: string;
  readonly stage: 1 | 2 | 3;
  readonly axis: '' | 'horizontale' | 'verticale';
  /** Those that mean nothing to a rule. */
  readonly others: readonly string[];
}

/** What tags begin with that say where a badge stands: nobody may write these by hand. */
export const RESERVED_TAGS = ['axe:', 'famille:', 'stade:'] as const;

/** Where a badge model stands, by its tags. Without a family it is one of its own. */
export function readTags(id: string, tags: readonly string[] = []): ModelTags {
  const named = (prefix: (typeof RESERVED_TAGS)[number]): string | undefined =>
    tags.find((tag) => tag.startsWith(prefix))?.slice(prefix.length);
  const axis = named('axe:');
  return {
    family: named('famille:') ?? id,
    stage: stageOf(named('stade:')),
    axis: axis === 'horizontale' || axis === 'verticale' ? axis : '',
    others: tags.filter((tag) => !RESERVED_TAGS.some((prefix) => tag.startsWith(prefix))),
  };
}

function stageOf(written = '1'): 1 | 2 | 3 {
  return written === '2' ? 2 : written === '3' ? 3 : 1;
}
