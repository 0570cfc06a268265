/** So much of a text is looked at for names and periods. */
export const longestText = 400;

/** A folded line that names whom a letter goes to, and nobody whose report it is. */
export const recipient =
  /^(?:kinh gui|noi nhan|gui|noi gui den|don vi nhan|noi nhan bao cao|don vi nhan bao cao|co quan nhan)\b/;
