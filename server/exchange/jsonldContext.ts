/**
 * The words of the JSON-LD: claims are our own vocabulary, as no other has claims that several sources take stances on; evidence is a Web Annotation on its source,
 * with a quote selector, and says by PROV-O whose words they are and what the claim comes from; dates are EDTF literals.
 */
export const terms = 'urn:whose-watch:term:';
const edtf = 'http://id.loc.gov/datatypes/edtf/EDTF';

const reference = (id: string) => ({ '@id': id, '@type': '@id' });
const date = (name: string) => ({ '@id': terms + name, '@type': edtf });

/** @param ids the name space of the corpus' own ids */
export function contextOf(ids: string) {
  return {
    '@vocab': terms,
    id: ids,
    oa: 'http://www.w3.org/ns/oa#',
    prov: 'http://www.w3.org/ns/prov#',
    schema: 'https://schema.org/',
    graph: '@graph',
    name: 'schema:name',
    title: 'schema:headline',
    publisher: 'schema:publisher',
    author: 'schema:author',
    url: 'schema:url',
    aliases: { '@id': 'schema:alternateName', '@container': '@list' },
    published: { '@id': 'schema:datePublished', '@type': edtf },
    from: date('from'),
    to: date('to'),
    on: date('on'),
    said: date('said'),
    subject: reference(`${terms}subject`),
    object: reference(`${terms}object`),
    under: reference(`${terms}under`),
    as: reference(`${terms}as`),
    onBehalfOf: reference('prov:actedOnBehalfOf'),
    derivedFrom: { ...reference('prov:wasDerivedFrom'), '@container': '@list' },
    involves: { ...reference(`${terms}involves`), '@container': '@list' },
    evidence: { '@id': `${terms}evidence`, '@container': '@list' },
    saidBy: reference('prov:wasAttributedTo'),
    restsOn: reference('prov:hadPrimarySource'),
    about: reference('oa:hasBody'),
    target: 'oa:hasTarget',
    source: reference('oa:hasSource'),
    selector: 'oa:hasSelector',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    at: 'oa:start',
    note: 'oa:bodyValue',
    questions: { '@id': `${terms}questions`, '@container': '@list' },
    variables: { '@id': `${terms}variables`, '@type': '@json' },
    expect: { '@id': `${terms}expect`, '@type': '@json' },
  };
}
