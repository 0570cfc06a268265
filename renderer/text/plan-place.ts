import { placeOfDuty } from '../../shared/domain/place-of-duty';

/** Places of a plan as people say them: `III.3.-3` → `III.3, ý 3`; `II.1` as it is; several, `III.2.-1, IV.9`, one after another. */
export function planPlaceWords(places: string): string {
  return places
    .split(', ')
    .map((place) => {
      const [, item, label] = /^(.+)\.(-\d+|p\d+|[a-zđ])$/.exec(place) ?? [];
      return item === undefined || label === undefined ? place : placeOfDuty(item, label);
    })
    .join('; ');
}
