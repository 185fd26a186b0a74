/** The claims of the bench's corpus: a country's posts and holders, who oversees whom, instruments, inspections, money, criticism. */
import type { ClaimDraft, EntityDraft } from '../../../server/corpus/drafts.ts';
import { type Relation, relations } from '../../../server/relations.ts';
import { dayCount, edtfOf } from './days.ts';
import { makeEvidence } from './evidence.ts';
import { at, type Random } from './random.ts';
import type { DatedSource, Entities } from './things.ts';

type More = Partial<Pick<ClaimDraft, 'under' | 'as' | 'onBehalfOf' | 'amount' | 'rating' | 'spokesman'>>;
interface When {
  readonly from: number;
  readonly to?: number;
}

/** Claims to an entity, on average. */
const perEntity = 5;
/** A source tells of everything within the last weeks. */
const lastBeginning = dayCount - 60;

export function makeClaims(random: Random, who: Entities, sources: readonly DatedSource[], size: number): ClaimDraft[] {
  const writing = new Writing(random, who, sources);
  writing.bodies();
  writing.posts();
  writing.papers();
  writing.rest(size * perEntity);
  return writing.claims;
}

class Writing {
  readonly claims: ClaimDraft[] = [];
  readonly #random: Random;
  readonly #who: Entities;
  readonly #sources: readonly DatedSource[];
  readonly #said = new Set<string>();

  constructor(random: Random, who: Entities, sources: readonly DatedSource[]) {
    this.#random = random;
    this.#who = who;
    this.#sources = sources;
  }

  /** Organisations in a tree of a few levels whose top has most under it; services, places and groups on it. */
  bodies(): void {
    const { Organisation, Service, Place, Group } = this.#who;
    const [random, tops] = [this.#random, this.#tops()];
    for (const [n, body] of Organisation.entries()) {
      if (n >= tops) {
        this.#state(at(Organisation, random.skewed(n, 2.5)), 'OVERSEES', body);
        if (random.chance(0.4)) this.#state(at(Organisation, random.below(tops)), 'OVERSEES', body);
        if (random.chance(0.3)) this.#state(body, 'PART_OF', at(Organisation, random.skewed(n, 2.5)));
      }
      this.#state(body, 'PART_OF', at(Place, n % Place.length));
    }
    for (const service of Service) {
      const body = this.#local();
      this.#state(body, 'RESPONSIBLE_FOR', service);
      if (random.chance(0.6)) this.#state(service, 'PART_OF', body);
      if (random.chance(0.5)) this.#state(at(Organisation, random.skewed(Organisation.length, 2)), 'OVERSEES', service);
      if (random.chance(0.4)) this.#state(random.pick(this.#who.Post), 'RESPONSIBLE_FOR', service);
    }
    for (const group of Group) this.#state(group, 'PART_OF', at(Organisation, random.below(tops)));
  }

  /** Each post in a body and held by one person after another; every person holds one at least. */
  posts(): void {
    const { Organisation, Person, Post } = this.#who;
    const random = this.#random;
    let fresh = 0;
    for (const [n, post] of Post.entries()) {
      const body = at(Organisation, n % Organisation.length);
      this.#state(post, 'POST_IN', body);
      if (random.chance(0.25)) this.#state(post, 'HEADS', body);
      if (random.chance(0.5)) this.#state(post, 'REPORTS_TO', random.chance(0.5) ? random.pick(Post) : body);
      const holders = 2 + random.below(7);
      let day = random.below(dayCount / 4);
      let before: EntityDraft | undefined;
      for (let held = 0; held < holders && day < lastBeginning; held += 1) {
        const person = fresh < Person.length ? at(Person, fresh) : random.pick(Person);
        fresh += 1;
        const until = day + 200 + random.below(1_000);
        const stated = held < holders - 1 && random.chance(0.8);
        this.#state(person, 'HOLDS_POST', post, stated ? { from: day, to: until } : { from: day });
        if (before && random.chance(0.25)) this.#event(person, 'SUCCEEDED', before, day);
        if (random.chance(0.15)) this.#event(body, 'APPOINTED', person, day);
        before = person;
        day = until + random.below(60);
      }
    }
    for (; fresh < Person.length; fresh += 1) this.#state(at(Person, fresh), 'HOLDS_POST', random.pick(Post));
  }

  /** Instruments, inspections, reviews, documents, programmes and cases, each made by somebody and about something. */
  papers(): void {
    const { Organisation, Inspection, Review, Instrument, Document, Programme, Case, Post, Person } = this.#who;
    const [random, tops] = [this.#random, this.#tops()];
    for (const [n, instrument] of Instrument.entries()) {
      const day = random.below(lastBeginning);
      const body = this.#local();
      this.#event(at(Organisation, random.skewed(tops, 2)), 'ISSUED', instrument, day);
      this.#event(instrument, 'ADDRESSED_TO', body, day);
      this.#state(instrument, 'REQUIRES', random.chance(0.5) ? random.pick(Post) : body, { from: day });
      if (n > 0 && random.chance(0.2)) this.#event(instrument, 'ESCALATES', at(Instrument, random.below(n)), day);
      if (random.chance(0.3)) this.#event(at(Organisation, 0), 'INTERVENED_IN', body, day, { under: instrument.id });
    }
    for (const inquiry of [...Inspection, ...Review]) {
      const day = random.below(lastBeginning);
      const about = random.chance(0.7) ? this.#service() : this.#local();
      this.#event(at(Organisation, random.skewed(tops, 2)), 'CONDUCTED', inquiry, day);
      this.#event(inquiry, 'CONCERNS', about, day);
      if (inquiry.kind === 'Inspection') this.#event(inquiry, 'RATED', about, day, { rating: this.#rating() });
    }
    for (const document of Document) {
      const day = random.below(lastBeginning);
      this.#event(random.chance(0.5) ? random.pick(Person) : this.#local(), 'AUTHORED', document, day);
      if (random.chance(0.5)) this.#event(document, 'CRITICISED', this.#hub(), day);
    }
    for (const programme of Programme) this.#event(this.#hub(), 'ISSUED', programme, random.below(lastBeginning));
    for (const one of Case) this.#event(one, 'CONCERNS', this.#service(), random.below(lastBeginning));
  }

  /** What there is no end of, most of it about a few: money, criticism, ratings, advice, involvement. */
  rest(count: number): void {
    const { Organisation, Person, Programme, Case } = this.#who;
    const random = this.#random;
    const day = () => random.below(lastBeginning);
    const more = [
      [() => this.#event(random.pick(Person), 'CRITICISED', this.#hub(), day()), 25],
      [() => this.#state(this.#hub(), 'FUNDS', this.#local(), { from: day() }, { amount: this.#amount() }), 20],
      [() => this.#event(this.#inspectorate(), 'RATED', this.#service(), day(), { rating: this.#rating() }), 18],
      [() => this.#event(random.pick(Person), 'INVOLVED_IN', at(Case, random.skewed(Case.length)), day()), 14],
      [
        () =>
          this.#event(random.pick(Organisation), 'INVOLVED_IN', at(Programme, random.skewed(Programme.length)), day()),
        8,
      ],
      [() => this.#state(random.pick(Person), 'ADVISES', this.#hub()), 6],
      [() => this.#event(random.pick(this.#who.Post), 'REPORTS_TO', this.#hub(), day()), 4],
      [() => this.#state(random.pick(Person), 'ACTS_FOR', this.#local(), { from: day() }, this.#spokesman()), 2],
      [() => this.#event(this.#hub(), 'TAKES_OVER', this.#service(), day()), 1],
      [() => this.#state(random.pick(Organisation), 'DIRECTS', this.#service()), 1],
      [() => this.#state(random.pick(Person), 'POSSIBLY_SAME_AS', random.pick(Person)), 1],
    ] as const;
    while (this.claims.length < count) random.weighted(more)();
  }

  #tops = () => Math.max(2, Math.round(Math.sqrt(this.#who.Organisation.length) / 10));
  #hub = () => at(this.#who.Organisation, this.#random.skewed(this.#who.Organisation.length));
  #service = () => this.#random.pick(this.#who.Service);
  #inspectorate = () => at(this.#who.Organisation, this.#random.skewed(this.#tops(), 2));
  #rating = () => this.#random.pick(['good', 'adequate', 'inadequate', 'outstanding']);
  #spokesman = (): More => (this.#random.chance(0.3) ? { spokesman: true } : {});

  /** Any but those at the top. */
  #local(): EntityDraft {
    const { Organisation } = this.#who;
    const tops = this.#tops();
    return at(Organisation, tops + this.#random.below(Organisation.length - tops));
  }

  #amount(): NonNullable<ClaimDraft['amount']> {
    const value = (1 + this.#random.below(900)) * 10 ** (3 + this.#random.below(4));
    return { value, currency: 'GBP', text: `£${value.toLocaleString('en-GB')}` };
  }

  #state(subject: EntityDraft, relation: Relation, object: EntityDraft, when?: When, more: More = {}): void {
    const random = this.#random;
    const stretch = when ?? { from: random.below(lastBeginning) };
    const stated = when !== undefined || relations[relation].nature === 'EITHER' || random.chance(0.6);
    const until = stretch.to ?? (when || random.chance(0.7) ? undefined : stretch.from + random.below(2_000));
    const dates = {
      ...(stated && { from: edtfOf(random, stretch.from) }),
      ...(until !== undefined && until < dayCount && { to: edtfOf(random, until) }),
    };
    this.#add(subject, relation, object, { ...dates, ...more }, stretch.from, until);
  }

  #event(subject: EntityDraft, relation: Relation, object: EntityDraft, day: number, more: More = {}): void {
    const random = this.#random;
    const stated = relations[relation].nature === 'EITHER' || random.chance(0.93);
    this.#add(subject, relation, object, { ...(stated && { on: edtfOf(random, day) }), ...more }, day);
  }

  /** Nothing where the two are one, or where this was said of them already: the checker refuses both. */
  #add(
    subject: EntityDraft,
    relation: Relation,
    object: EntityDraft,
    says: Partial<ClaimDraft>,
    day: number,
    until?: number,
  ): void {
    const key = [subject.id, relation, object.id].join(' ');
    if (subject === object || this.#said.has(key)) return;
    this.#said.add(key);
    const random = this.#random;
    const inferred = relation === 'POSSIBLY_SAME_AS' || random.chance(0.04);
    const state = says.on === undefined && relations[relation].nature !== 'EVENT';
    this.claims.push({
      id: `claim-${this.claims.length + 1}`,
      subject: subject.id,
      relation,
      object: object.id,
      ...says,
      ...(random.chance(0.03) && { onBehalfOf: this.#hub().id }),
      ...(inferred && {
        basis: 'INFERRED' as const,
        basisReason: 'The source says it of one who can only be this one.',
      }),
      evidence: makeEvidence(random, this.#sources, this.#who, {
        ...{ subject, relation, object, day, state },
        ...(until !== undefined && { until }),
      }),
    });
  }
}
