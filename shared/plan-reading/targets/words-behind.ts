/** What stands directly behind a figure and belongs to it: "/năm", "trở lên", "vào năm 2030", "so với năm 2024". */
export type WordsBehind = {
  readonly end: number;
  readonly perYear: boolean;
  readonly atLeast: boolean;
  readonly year: number | null;
  readonly baseYear: number | null;
};

const piece =
  /^[\s,]*(?:(?<least>tro len)|(?<yearly>\/ ?nam|(?:moi|hang) nam(?! \d))|\(?(?:so voi|tinh tu) (?:cung ky )?(?:ket qua )?(?:cua )?(?:nam (?<base>(?:19|20)\d\d)|(?<previous>nam (?:truoc|lien ke|lien truoc)(?: lien ke| do)?)|(?:cung ky(?: nam truoc)?))\)?|\(?(?:(?:vao|den|trong|den het|het) )?(?:cuoi )?nam (?<year>(?:19|20)\d\d)\)?)(?![a-z\d])/;

/** The words behind a figure, from its end on, up to `until`; one that `hasYear` in front has none behind. `plain` has no accents. */
export function wordsBehind(plain: string, end: number, until: number, hasYear: boolean): WordsBehind {
  let place = end;
  const said = {
    perYear: false,
    atLeast: false,
    year: null as number | null,
    baseYear: null as number | null,
  };
  for (;;) {
    const found = piece.exec(plain.slice(place, Math.min(until, place + 60)));
    if (!found) return { end: place, ...said };
    const { least, yearly, base, year } = found.groups ?? {};
    if (least) said.atLeast = true;
    if (yearly) said.perYear = true;
    if (base) said.baseYear = Number(base);
    if (year) {
      if (said.year !== null || hasYear) return { end: place, ...said };
      said.year = Number(year);
    }
    place += found[0].length;
  }
}
