/** From one entity to conflicts in a few steps, each a query of its own and a sentence on what it shows: a lesson for whoever has not asked such questions before. Pure. */
import type { ChainDirection, ExamplesQuery } from '../api/operations.ts';
import type { Operation } from './operation.ts';

export interface Step {
  readonly title: string;
  readonly sentence: string;
  readonly operation: Operation;
}

/** Where a question of the corpus begins; null for one that has no view. */
type Start = ExamplesQuery['questions'][number]['view'];

interface Draft extends Omit<Step, 'operation'> {
  readonly query: string;
  /** Which of the start's values it takes. */
  readonly takes: readonly (keyof Variables)[];
}

interface Variables {
  readonly of: string;
  readonly direction: ChainDirection;
  readonly asOf: string;
}

const drafts: readonly Draft[] = [
  {
    title: 'One entity',
    sentence: 'Everything has an id, a kind, and every name that the sources give it.',
    takes: ['of'],
    query: `query OneEntity($of: ID!) {
  entity(id: $of) {
    name
    kind
    aliases
  }
}`,
  },
  {
    title: 'What is claimed of it',
    sentence: 'All else that is known of it are claims; a page of them, as sentences. Graph draws what they join.',
    takes: ['of'],
    query: `query ItsClaims($of: ID!) {
  entity(id: $of) {
    name
    claims(first: 10) {
      totalCount
      nodes {
        sentence
        standing
      }
    }
  }
}`,
  },
  {
    title: 'Whose words those are',
    sentence: 'Each claim rests on evidence: the exact words, who said them, and in which source.',
    takes: ['of'],
    query: `query WhoseWords($of: ID!) {
  entity(id: $of) {
    claims(first: 5) {
      nodes {
        sentence
        evidence(first: 3) {
          nodes {
            stance
            exact
            saidBy {
              name
            }
            source {
              title
              publisher
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    title: 'Who answers to whom',
    sentence: 'A chain follows claims from one to the next, and says where the sources stop.',
    takes: ['of', 'direction'],
    query: `query WhoAnswers($of: ID!, $direction: ChainDirection!) {
  accountability(of: $of, direction: $direction) {
    links {
      depth
      overseer {
        name
      }
      verb
      overseen {
        name
      }
    }
    gaps {
      sentence
    }
  }
}`,
  },
  {
    title: 'The same as of a date',
    sentence:
      'With a day, month, season or year each link says whether it held then: YES, NO, or MAYBE with its reasons.',
    takes: ['of', 'direction', 'asOf'],
    query: `query AsOfADate($of: ID!, $direction: ChainDirection!, $asOf: Period!) {
  accountability(of: $of, direction: $direction, asOf: $asOf) {
    question
    links {
      overseer {
        name
      }
      overseen {
        name
      }
      holds
      why
      explanation
    }
    gaps {
      sentence
    }
  }
}`,
  },
  {
    title: 'What did not happen',
    sentence: 'What was only expected, considered or denied is kept, and never counted as something that happened.',
    takes: [],
    query: `query NotAsserted {
  claims(filter: { asserted: false }, first: 10) {
    nodes {
      sentence
      evidence(first: 2) {
        nodes {
          stance
          exact
        }
      }
    }
  }
}`,
  },
  {
    title: 'Where sources conflict',
    sentence:
      'Claims that cannot all be true, that differ, or that somebody denies, with the reason and the words of each side.',
    takes: [],
    query: `query Conflicts {
  conflicts(first: 10) {
    nodes {
      rule
      reason
      claims {
        sentence
        standing
        evidence(first: 3) {
          nodes {
            stance
            exact
            source {
              title
            }
          }
        }
      }
    }
  }
}`,
  },
];

/**
 * Of one corpus: it begins where the first of its questions with a date does, or else the first that has a view at all. Steps that need what no question gives are
 * left out.
 */
export function lessonOf(views: readonly Start[]): readonly Step[] {
  const starts = views.filter((view) => view !== null);
  const start = starts.find(({ asOf }) => asOf !== null) ?? starts[0];
  const known: Partial<Variables> = start
    ? { of: start.focus, direction: start.direction, ...(start.asOf !== null && { asOf: start.asOf }) }
    : {};
  return drafts
    .filter(({ takes }) => takes.every((name) => known[name] !== undefined))
    .map(({ title, sentence, query, takes }) => {
      const variables = Object.fromEntries(takes.map((name) => [name, known[name]]));
      const text = takes.length > 0 ? JSON.stringify(variables, null, 2) : '';
      return { title, sentence, operation: { query: `${query}\n`, variables: text, operationName: null } };
    });
}
