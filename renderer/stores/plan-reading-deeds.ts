/** Deeds that read words again; the vocabulary that they need comes with the first draft, not with the window. */
type ReadingDeeds = Pick<typeof import('../../shared/plan-reading/draft/add-by-hand'), 'addByHand'> &
  Pick<typeof import('../../shared/plan-reading/draft/split-entry'), 'splitEntry'>;

let loaded: ReadingDeeds | null = null;

/** Fetches the deeds; to be waited for before a draft is shown. */
export async function loadReadingDeeds(): Promise<void> {
  if (loaded) return;
  const [{ addByHand }, { splitEntry }] = await Promise.all([
    import('../../shared/plan-reading/draft/add-by-hand'),
    import('../../shared/plan-reading/draft/split-entry'),
  ]);
  loaded = { addByHand, splitEntry };
}

/** The deeds. Throws where no draft has been shown yet. */
export function readingDeeds(): ReadingDeeds {
  if (!loaded) throw new Error('No draft is shown.');
  return loaded;
}
