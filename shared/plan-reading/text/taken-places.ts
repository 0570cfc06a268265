/** Remembers which places of a text are taken, so that findings do not overlap and long texts cost no more than their length. */
export type TakenPlaces = {
  /** Takes a stretch if none of it is taken; says whether it did. */
  readonly take: (start: number, end: number) => boolean;
  readonly isTaken: (place: number) => boolean;
};

/** Places from 0 up to a length, none of them taken. */
export function takenPlaces(length: number): TakenPlaces {
  const taken = new Uint8Array(length + 1);
  return {
    take(start, end) {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    },
    isTaken: (place) => taken[place] === 1,
  };
}
