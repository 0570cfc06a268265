/** What a rule between indicators says, by its writing in signs (`ruleInSigns`). */
const sentences: Readonly<Record<string, string>> = {
  'TN-05 ≤ TN-04': 'số vụ tai nạn nghiêm trọng không nhiều hơn tổng số vụ',
  'TN-01 > 0 ⇒ TN-04 > 0': 'có người chết do tai nạn lao động thì phải có vụ tai nạn',
  'TN-01 ≤ TN-06': 'số người chết không nhiều hơn số người lao động',
  'TT-01 ≤ TT-02': 'mỗi hội nghị có ít nhất một người dự',
  'TT-02 > 0 ⇒ TT-01 > 0': 'có người dự thì phải có hội nghị',
  'TT-06 ≤ TT-07': 'mỗi cuộc tuyên truyền có ít nhất một người',
  'TT-07 > 0 ⇒ TT-06 > 0': 'có người được tuyên truyền thì thường có cuộc tuyên truyền',
  'HL-03 ≤ HL-04': 'mỗi lớp có ít nhất một người học',
  'HL-04 > 0 ⇒ HL-03 > 0': 'có người học thì phải có lớp',
  'SK-02 ≤ SK-03': 'mỗi đơn vị tổ chức khám có ít nhất một người được khám',
  'SK-03 > 0 ⇒ SK-02 > 0': 'có người được khám thì thường có đơn vị tổ chức',
  'QT-01 ≤ QT-02': 'mỗi cơ sở được quan trắc có ít nhất một mẫu',
  'QT-02 > 0 ⇒ QT-01 > 0': 'có mẫu thì thường có cơ sở được quan trắc',
  'PC-03 > 0 ⇒ PC-02 > 0': 'có tiền phạt thì phải có trường hợp bị xử lý',
};

/** Broken rules in words, `; ` between them; a rule without words stands in its signs. */
export function crossRuleWords(signs: string): string {
  return signs
    .split('; ')
    .map((rule) => (sentences[rule] === undefined ? rule : `${sentences[rule]} (${rule})`))
    .join('; ');
}

/** The rules that have words. */
export const wordedCrossRules: readonly string[] = Object.keys(sentences);
