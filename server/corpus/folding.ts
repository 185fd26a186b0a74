/** Text in which only the words count: one blank for any run of white space, composed letters. Quotes are compared and kept in this form. */
export function foldSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
