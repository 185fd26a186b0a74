/** The parts of a claim's sentence: who, and what of whom, under what and for whom. */
import type { Claim, Entity } from '../corpus/types.ts';
import { asRole, isPlural, someName, theName } from './names.ts';
import { type Variant, type Verb, type VerbForms, verbs } from './verbs.ts';

export interface Clause {
  /** "Lord Warner, as Birmingham children's commissioner,": within a sentence. */
  readonly subject: string;
  readonly was: 'was' | 'were';
  readonly verb: Verb;
  /** A form of the verb, then its object and what goes with it: "oversee Birmingham children's services on behalf of the Government". */
  readonly told: (form: keyof VerbForms) => string;
  /** The act as a noun, where the relation has one: "a takeover of … by …". */
  readonly option: string | undefined;
}

export function clauseOf(claim: Claim, entityOf: (id: string) => Entity): Clause {
  const [subject, object] = [entityOf(claim.subject), entityOf(claim.object)];
  const verb = verbOf(claim, subject, object);
  const nameOf = claim.asserted ? theName : someName;
  const subjectName = verb.role === 'SUBJECT' ? `the post of ${asRole({ ...subject, seats: 1 })}` : nameOf(subject);
  const objectName = verb.role === 'OBJECT' ? asRole(object) : nameOf(object);
  const capacity = claim.as === undefined ? '' : `, as ${asRole(entityOf(claim.as))},`;
  const amount = claim.amount?.text ?? '';
  const was = isPlural(subject) ? 'were' : 'was';
  const around = circumstances(claim, verb, entityOf);
  return {
    subject: `${subjectName}${capacity}`,
    was,
    verb,
    told: (form) => {
      const words = verb[form].replace(/^was\b/, was);
      const withAmount = amount === '' || words.includes('{amount}') ? '' : ` (${amount})`;
      return `${words.replace('{amount}', amount)} ${objectName}${withAmount}${around}`;
    },
    option: verb.option && `${verb.option.replace('{O}', objectName).replace('{S}', subjectName)}${capacity}${around}`,
  };
}

function verbOf(claim: Claim, subject: Entity, object: Entity): Verb {
  const verb = verbs[claim.relation];
  const applies = (variant: Variant) =>
    (variant.subject === undefined || variant.subject === subject.kind) &&
    (variant.object === undefined || variant.object === object.kind) &&
    (!variant.objectIsPlural || isPlural(object)) &&
    (!variant.objectNamed || variant.objectNamed.test(object.name)) &&
    (!variant.amount || claim.amount !== undefined);
  const variant = verb.where?.find(applies);
  if (!variant) return verb;
  const { past, base, participle, ing, dateless = verb.dateless ?? false } = variant;
  return { ...verb, past, base, participle, ing, dateless };
}

/** By what, and for whom: " under the statutory direction on behalf of the Government". */
function circumstances({ under, onBehalfOf }: Claim, verb: Verb, entityOf: (id: string) => Entity): string {
  const means = under === undefined ? '' : ` ${meansOf(entityOf(under), verb)} ${theName(entityOf(under))}`;
  const behalf = onBehalfOf === undefined ? '' : ` on behalf of ${theName(entityOf(onBehalfOf))}`;
  return `${means}${behalf}`;
}

function meansOf({ kind }: Entity, verb: Verb): 'in' | 'under' {
  return verb.judgement && (kind === 'Inspection' || kind === 'Review' || kind === 'Document') ? 'in' : 'under';
}
