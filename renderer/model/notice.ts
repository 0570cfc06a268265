/** Something that has been done, as data; the words are in `text/notice.ts`. */
export type Notice =
  | { readonly deed: 'plan-loaded'; readonly title: string }
  | { readonly deed: 'templates-written'; readonly files: number; readonly path: string }
  | { readonly deed: 'committed'; readonly files: number }
  | { readonly deed: 'reading-cancelled' }
  | { readonly deed: 'forgotten'; readonly files: number }
  | { readonly deed: 'exported'; readonly path: string }
  | { readonly deed: 'original-saved'; readonly path: string }
  | { readonly deed: 'letter-saved'; readonly path: string }
  | { readonly deed: 'entry-saved'; readonly version: number }
  | { readonly deed: 'entry-kept' }
  | { readonly deed: 'annotated'; readonly path: string }
  | { readonly deed: 'returned'; readonly version: number }
  | { readonly deed: 'calendar-printed'; readonly path: string }
  | {
      readonly deed: 'calendar-saved';
      readonly path: string;
      readonly entries: number;
      readonly changed: number;
      readonly cancelled: number;
    };
