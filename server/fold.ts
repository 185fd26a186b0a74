/**
 * How two spellings are compared: without case, accents, apostrophes and punctuation, so that "O’Jones", "o'jones" and "OJONES" are one.
 * The loader writes what this gives into the graph (search text, sort keys) and search folds what is typed in the same way.
 */

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Lower-case words of letters and digits with one space between them; empty when the text has neither.
 * Apostrophes and the points of initials vanish ("children's" → "childrens", "U.K." → "uk"), and so do soft hyphens and other signs that only join, which come with
 * what is pasted; "&" is "and", all else parts words.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter)
    .replace(/\u00ad|\u2060|\ufeff/g, '')
    .replace(/['’‘ʼʻ`´′‛＇]/g, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
