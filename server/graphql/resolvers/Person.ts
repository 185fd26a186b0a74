import { argumentPeriod } from '../arguments.ts';
import { holdersIn } from '../holders.ts';
import type { PersonResolvers } from '../types.ts';

export const Person: PersonResolvers = {
  posts: async ({ id }, { asOf }, { loaders }) => {
    const period = argumentPeriod('asOf', asOf);
    return holdersIn(await loaders.postsByPersonId.load(id), period);
  },
};
