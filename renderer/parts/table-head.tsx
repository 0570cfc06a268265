import type { ReactNode } from 'react';

/** One column's heading; plain words where it is nothing else. */
export type Heading =
  | string
  | {
      readonly label: ReactNode;
      readonly className?: string | undefined;
      /** A second line in smaller letters. */
      readonly hint?: string;
      readonly title?: string;
    };

/** The head of a table with one row of headings, from left to right. */
export function TableHead({ headings }: { readonly headings: readonly Heading[] }) {
  return (
    <thead>
      <tr>
        {headings.map((heading, index) => {
          const { label, className, hint, title } =
            typeof heading === 'string' ? { label: heading } : { ...plain, ...heading };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and headings may be alike.
            <th key={index} scope="col" className={className} title={title}>
              {label}
              {hint === undefined ? null : <span className="column-hint">{hint}</span>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const plain: { readonly className?: string | undefined; readonly hint?: string; readonly title?: string } =
  {};

/** A column of numbers. */
export function numberHeading(label: ReactNode, part: Omit<Exclude<Heading, string>, 'label'> = {}): Heading {
  return { ...part, label, className: `number ${part.className ?? ''}`.trim() };
}
