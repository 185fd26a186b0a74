import corpusSchema from '../../seeds/corpus.schema.json';

const pattern = new RegExp(corpusSchema.$defs.id.pattern);

/** Whether the text has the form of an id: in `via`, which is an entity's id or plain words, only a capital or a blank makes it words. */
export function looksLikeId(text: string): boolean {
  return pattern.test(text);
}
