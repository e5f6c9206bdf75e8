import type { CastAsk, Person } from './cast.types.ts';
import { CastProblem } from './cast.types.ts';

/** Everyone in the pool, reviewers before staff. */
export const everyone = ({ pool }: Pick<CastAsk, 'pool'>): Person[] => [...pool.reviewers, ...pool.staff];

/** Why a person cannot take part in the evaluation on that day; undefined when they can. */
export const hindrance = (person: Person, { innovation, today, effectOf }: Pick<CastAsk, 'innovation' | 'today' | 'effectOf'>): string | undefined => {
  if (person.declarationStatus !== 'current') return `the declaration is ${person.declarationStatus.replaceAll('_', ' ')}`;
  if ('capacity' in person) {
    if (person.capacity.maxConcurrentReviews <= 0) return 'takes no reviews';
    const away = person.capacity.unavailable.find(({ from, to }) => from <= today && today <= to);
    if (away) return `away from ${away.from} to ${away.to}`;
  }
  return effectOf(person.id, innovation.id) === 'exclude' ? 'has an interest that excludes' : undefined;
};

/**
 * Those who hold one of the roles and can take part: first who acted in it before, then who knows the clinical area, then by chance.
 * @param but why a person is left out for this seat all the same; undefined lets them stay
 */
export const candidates = (ask: CastAsk, roles: readonly string[], but: (person: Person) => string | undefined = () => undefined): Person[] => {
  const held = roles.flatMap((role) => everyone(ask).filter(({ pipelineRoles }) => pipelineRoles.includes(role)));
  const free = [...new Set(held)].filter((person) => hindrance(person, ask) === undefined && but(person) === undefined);
  const acted = new Set(roles.flatMap((role) => ask.state.acted[role] ?? []));
  const rank = (person: Person): number => (acted.has(person.id) ? 0 : knowsTheArea(person, ask) ? 1 : 2);
  return ask.random.stream(`${ask.innovation.id}/${roles.join('+')}`).shuffled(free).sort((a, b) => rank(a) - rank(b));
};

/** The problem that a seat stays empty, with what keeps each holder of the role from it. */
export const unfilled = (ask: CastAsk, roles: readonly string[], need: string, but: (person: Person) => string | undefined = () => undefined): CastProblem => {
  const held = everyone(ask).filter(({ pipelineRoles }) => roles.some((role) => pipelineRoles.includes(role)));
  const why = held.map((person) => `${person.id} ${hindrance(person, ask) ?? but(person) ?? 'can take part'}`).join('; ');
  const seat = `${need} of ${roles.join(' or ')} for ${ask.innovation.id} on ${ask.today}`;
  return new CastProblem(`${seat}: ${why || 'nobody holds the role'}. Add people with this role to the pool`);
};

const knowsTheArea = (person: Person, { innovation }: CastAsk): boolean =>
  'specialties' in person && person.specialties.some((specialty) => innovation.submission.clinicalArea.includes(specialty));
