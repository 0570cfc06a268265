import type { DocumentRemark } from '../../../../shared/plan-reading/source-document';

/** Counts what is passed over while a document is read. */
export type Remarks = {
  readonly add: (code: DocumentRemark['code'], page?: number | null, count?: number) => void;
  /** Each code once a page, what is of no page first; nothing that did not occur. */
  readonly all: () => DocumentRemark[];
};

/** A count that nothing was added to. */
export function openRemarks(): Remarks {
  const found = new Map<
    string,
    { readonly code: DocumentRemark['code']; readonly page: number | null; count: number }
  >();
  return {
    add(code, page = null, count = 1) {
      if (count === 0) return;
      const key = `${page ?? 0} ${code}`;
      const known = found.get(key);
      if (known) known.count += count;
      else found.set(key, { code, page, count });
    },
    all: () => [...found.values()].toSorted((one, other) => (one.page ?? 0) - (other.page ?? 0)),
  };
}
