/** Longer texts hardly repeat, and are not worth their memory. */
const longestText = 1_000;

/**
 * The same function, which answers what it was asked before from memory. For functions whose answer depends on the text alone. It
 * forgets everything once it holds `most` answers, so that no file makes it grow.
 */
export function remembering<Answer>(
  answerTo: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = answerTo(text);
    if (text.length > longestText) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
