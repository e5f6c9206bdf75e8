import { foldName } from '@waymark/domain/access/conflicts';
import type { Cohort, Company, PublicSubmission } from '../cohort/cohort.types.ts';
import { field, item, meaning, unless } from './problem.ts';
import type { Problem } from './problem.ts';

/** Companies name known innovations and known companies, no name stands for two, and every maker that a submission names is among them. */
export const companyProblems = (cohort: Cohort): Problem[] => {
  const ids = new Set(cohort.innovations.map(({ id }) => id));
  const first = new Map<string, Company>();
  for (const company of cohort.companies) for (const name of namesOf(company)) if (!first.has(foldName(name))) first.set(foldName(name), company);
  const companies = cohort.companies.flatMap((company, index) => {
    const at = item('companies', index);
    return [
      ...namesOf(company)
        .filter((name) => first.get(foldName(name)) !== company)
        .map((name) => meaning(at, `the name ${name} already stands for another company; give each company its own names`)),
      ...company.innovationIds.flatMap((id, n) =>
        unless(ids.has(id), item(field(at, 'innovationIds'), n), `there is no innovation ${id}; correct the id or add the innovation`),
      ),
      ...company.parentOf.flatMap((name, n) =>
        unless(first.has(foldName(name)), item(field(at, 'parentOf'), n), `${name} is not in companies; add it there, or correct the name`),
      ),
    ];
  });
  return [...companies, ...makerProblems(cohort)];
};

const namesOf = ({ name, aliases }: Company): string[] => [name, ...aliases];

const makerProblems = (cohort: Cohort): Problem[] =>
  cohort.innovations.flatMap(({ id, submission }, index) =>
    makersNamed(submission).flatMap((maker, n) => {
      const place = field(item('innovations', index), 'submission');
      const at = submission.isProductGroup ? item(field(place, 'products'), n) : field(place, 'company');
      if (maker === undefined) return [meaning(at, 'the product of a group names no maker; write it in brackets at the end')];
      const makers = cohort.companies.filter(({ innovationIds }) => innovationIds.includes(id));
      const known = makers.some((company) => namesOf(company).some((name) => isNamed(maker, name, submission.isProductGroup)));
      return unless(known, at, `${maker} is not among the companies with the innovation ${id}; add it, or an alias`);
    }),
  );

/** The makers that a submission names: the company, or for a product group the name in brackets behind each product. */
const makersNamed = ({ isProductGroup, products, company }: PublicSubmission): (string | undefined)[] => {
  if (isProductGroup) return products.map((product) => /\(([^()]*)\)\s*$/.exec(product)?.[1]);
  return company === null ? [] : [company];
};

/** A single maker may be followed by more words, such as its place; in a group the name must be the whole of it. */
const isNamed = (written: string, name: string, group: boolean): boolean =>
  foldName(written) === foldName(name) || (!group && foldName(written).startsWith(foldName(name)));
