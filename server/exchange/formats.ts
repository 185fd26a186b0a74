/** The formats of exchange, by name. */
import { csv } from './csvFiles.ts';
import { cypher } from './cypherScript.ts';
import type { Format } from './format.ts';
import { ftm } from './ftm.ts';
import { graphml } from './graphml.ts';
import { jsonld } from './jsonld.ts';

export const formats: readonly Format[] = [jsonld, graphml, csv, cypher, ftm];
