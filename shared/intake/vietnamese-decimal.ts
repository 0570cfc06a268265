/** A decimal text with a point in Vietnamese writing: `10258` is `10.258`, `10.258` is `10,258`. Zeros in front are dropped. */
export function vietnameseDecimal(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
