/** Neo4j's plan of a statement: a tree of operators, each fed by its children. */
import type { Plan as DriverPlan } from 'neo4j-driver';

export interface Plan {
  /** As Neo4j names it: `NodeUniqueIndexSeek`, `Expand(All)`, … */
  readonly operator: string;
  /** What it works on, in Neo4j's words; empty when it says nothing. */
  readonly details: string;
  /** How many rows Neo4j expects of it. */
  readonly estimatedRows: number;
  readonly children: readonly Plan[];
}

/** Neo4j adds the database to each operator's name. */
const ofDatabase = /@[^@]*$/;

export function toPlan({ operatorType, arguments: said, children }: DriverPlan): Plan {
  const { Details: details, EstimatedRows: rows } = said as Readonly<Record<string, unknown>>;
  return {
    operator: operatorType.replace(ofDatabase, ''),
    details: typeof details === 'string' ? details : '',
    estimatedRows: typeof rows === 'number' ? rows : 0,
    children: children.map(toPlan),
  };
}
