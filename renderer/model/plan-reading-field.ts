/** One field of an entry's form; `lines` hold one name a line, and `offered` is a line with words that may be chosen for it. */
export type EntryField =
  | { readonly key: FieldKey; readonly type: 'words' | 'line' | 'lines'; readonly value: string }
  | {
      readonly key: FieldKey;
      readonly type: 'offered';
      readonly value: string;
      readonly offers: readonly string[];
    }
  | { readonly key: FieldKey; readonly type: 'flag'; readonly value: boolean }
  | {
      readonly key: FieldKey;
      readonly type: 'choice';
      readonly value: string;
      readonly options: readonly string[];
    };

export type FieldKey =
  | 'text'
  | 'date'
  | 'number'
  | 'ref'
  | 'label'
  | 'requested'
  | 'members'
  | 'role'
  | 'item'
  | 'topic'
  | 'with'
  | 'directs'
  | 'addressees'
  | 'deadline'
  | 'periodicity'
  | 'alsoAdhoc'
  | 'lead'
  | 'time'
  | 'who'
  | 'to'
  | 'via'
  | 'period'
  | 'due'
  | 'before'
  | 'metric'
  | 'direction'
  | 'amount'
  | 'unit'
  | 'atLeast'
  | 'per'
  | 'average'
  | 'baseYear'
  | 'what';

/** What is typed into a form, by field. */
export type TypedFields = Readonly<Partial<Record<FieldKey, string | boolean>>>;
