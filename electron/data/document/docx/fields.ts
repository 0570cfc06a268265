/** The fields that are open at a place of a story: what is printed is their result, never their code (ECMA-376, 17.16). */
export type Fields = {
  /** `begin`, `separate` or `end`. */
  readonly mark: (type: string | undefined) => void;
  /** Whether text at this place belongs to a code. */
  readonly isCode: () => boolean;
  /** A code ends with its paragraph: whatever a broken file leaves open, what follows is text. */
  readonly endParagraph: () => void;
};

const mostOpen = 100;

/** The fields of one story, none of them open. */
export function openFields(): Fields {
  /** For each open field, whether its code goes on. */
  let open: boolean[] = [];
  return {
    mark(type) {
      if (type === 'begin' && open.length < mostOpen) open.push(true);
      else if (type === 'separate') open.splice(-1, 1, false);
      else if (type === 'end') open.pop();
    },
    isCode: () => open.includes(true),
    endParagraph() {
      open = open.filter((isCode) => !isCode);
    },
  };
}
