import { companyIndex } from '@waymark/domain/access/conflicts';
import type { CompanyIndex } from '@waymark/domain/access/conflicts';
import type { Cohort } from '../cohort/cohort.types.ts';
import type { DeclaredInterest, Pool, StaffMember } from '../cohort/pool.types.ts';
import { field, item, meaning, unless } from './problem.ts';
import type { Problem } from './problem.ts';

/** Declared interests use the pool's own tables and name what the cohort knows; `at` is the place of the person. */
export const interestProblems = (pool: Pool, cohort: Cohort, person: StaffMember, at: string): Problem[] => {
  const companies = companyIndex(cohort.companies);
  const ids = new Set(cohort.innovations.map(({ id }) => id));
  return person.declaredInterests.flatMap((interest, index) => {
    const place = item(field(at, 'declaredInterests'), index);
    const problems = tableProblems(pool, interest, place);
    if (interest.innovationId !== null && !ids.has(interest.innovationId)) {
      problems.push(meaning(field(place, 'innovationId'), `there is no innovation ${interest.innovationId} in the cohort; correct the id`));
    } else if (interest.company !== null && !companies.innovationsReachedBy(interest.company)) {
      problems.push(meaning(field(place, 'company'), `${interest.company} is not among the companies of the cohort; correct the name or add an alias`));
    } else problems.push(...reachProblems(companies, interest, place));
    return problems;
  });
};

const tableProblems = (pool: Pool, interest: DeclaredInterest, place: string): Problem[] => {
  const { nature, type } = interest;
  const { natures } = pool.interestRules;
  const one = (table: object): string => `use one of ${Object.keys(table).join(', ')}`;
  return [
    ...unless(Object.hasOwn(natures, nature), field(place, 'nature'), `the nature ${nature} is not in interestRules; ${one(natures)}`),
    ...unless(Object.hasOwn(pool.interestTypes, type), field(place, 'type'), `the type ${type} is not in interestTypes; ${one(pool.interestTypes)}`),
  ];
};

/** A tie with a rival is with the rival and not with the maker; any other tie reaches what the company reaches. */
const reachProblems = (companies: CompanyIndex, interest: DeclaredInterest, place: string): Problem[] => {
  const { company, innovationId } = interest;
  const reached = company === null ? [] : [...(companies.innovationsReachedBy(company) ?? [])];
  const here = field(place, 'innovationId');
  if (interest.nature.startsWith('rival_')) {
    if (innovationId === null) return [meaning(here, 'innovationId is missing; a tie with a rival must name the innovation that it touches')];
    return unless(!reached.includes(innovationId), field(place, 'company'), `${company} makes ${innovationId} itself; a rival is another company`);
  }
  if (company === null) return unless(innovationId !== null, place, 'the interest touches no innovation; name a company or an innovationId');
  if (reached.length === 0) return [meaning(field(place, 'company'), `${company} has no innovation in the cohort; correct the name`)];
  const agree = innovationId === null || reached.includes(innovationId);
  return unless(agree, here, `${company} does not make ${innovationId}; it reaches ${reached.join(', ')}`);
};
