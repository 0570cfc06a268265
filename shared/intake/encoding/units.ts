const microUnits = /^[\u00b5\u03bc](?:g|m|l|L|s|A|V|F|W|H|M|Sv|Pa|mol)$/;
const products = /^(?:k?N|k?Pa|k?V|A|k?W|J|kg|g|m|s|l|h|mg)·(?:mm?|cm|s|h|A|kg|K)$/;

/** Whether a word, as `wordsOf` cuts it, is a unit of measure in Unicode whose sign is also a code of TCVN3: `µg`, `N·m`. */
export function isUnit(word: string): boolean {
  return microUnits.test(word) || products.test(word);
}
