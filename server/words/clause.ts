/** The parts of a claim's sentence: who, and what of whom, under what and for whom. */
import type { Claim, Entity } from '../corpus/types.ts';
import { ownedName, withoutMaker, withoutRelatum } from './echo.ts';
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
  const endOf = (id: string) => (claim.asserted ? entityOf(id) : withoutExpectation(entityOf(id)));
  const [subject, object] = [endOf(claim.subject), endOf(claim.object)];
  const verb = verbOf(claim, subject, object);
  const subjectName = subjectNameOf(claim, verb, subject, object);
  const objectName = objectNameOf(claim, verb, subject, object);
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
      const rating = claim.rating === undefined ? '' : ` “${claim.rating}”`;
      return `${words.replace('{amount}', amount)} ${objectName}${rating}${withAmount}${around}`;
    },
    option: verb.option && `${verb.option.replace('{O}', objectName).replace('{S}', subjectName)}${capacity}${around}`,
  };
}

function subjectNameOf(claim: Claim, verb: Verb, subject: Entity, object: Entity): string {
  const named = verb.namesObject ? withoutRelatum(subject, object) : subject;
  if (verb.role === 'SUBJECT') return `the post of ${asRole({ ...named, seats: 1 })}`;
  return claim.asserted ? theName(named) : someName(named);
}

function objectNameOf(claim: Claim, verb: Verb, subject: Entity, object: Entity): string {
  if (verb.role === 'OBJECT') return asRole(object);
  const named = withoutMaker(object, subject);
  return ownedName(named, subject) ?? (claim.asserted ? theName(named) : someName(named));
}

/** A thing named as expected is not said to be so twice: "the inspection in November 2013" of "inspection expected in November 2013". */
function withoutExpectation(entity: Entity): Entity {
  const name = entity.name.replace(/\s(expected|planned|proposed)\s(?=(after|at|by|for|in|of|on|to)\s)/, ' ');
  return { ...entity, name };
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
function circumstances(claim: Claim, verb: Verb, entityOf: (id: string) => Entity): string {
  const { under, onBehalfOf } = claim;
  const ends = [entityOf(claim.subject), entityOf(claim.object)];
  const means =
    under === undefined
      ? undefined
      : ends.reduce((named, end) => withoutMaker(withoutRelatum(named, end), end), entityOf(under));
  const by = means === undefined ? '' : ` ${meansOf(means, verb)} ${theName(means)}`;
  const behalf = onBehalfOf === undefined ? '' : ` on behalf of ${theName(entityOf(onBehalfOf))}`;
  return `${by}${behalf}`;
}

function meansOf({ kind }: Entity, verb: Verb): 'in' | 'under' {
  return verb.givenIn && (kind === 'Inspection' || kind === 'Review' || kind === 'Document') ? 'in' : 'under';
}
