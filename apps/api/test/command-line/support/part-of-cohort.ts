import { inventedCohort, inventedPool, type Cohort, type Pool } from '@waymark/replay';

/** Some innovations of the invented cohort, without what companies and reviewers have to do with the others. */
export const partOfCohort = (ids: string[]): { cohort: Cohort; pool: Pool } => {
  const cohort = inventedCohort();
  const pool = inventedPool();
  return {
    cohort: {
      ...cohort,
      innovations: cohort.innovations.filter(({ id }) => ids.includes(id)),
      companies: cohort.companies.map((company) => ({ ...company, innovationIds: company.innovationIds.filter((id) => ids.includes(id)) })),
    },
    pool: {
      ...pool,
      reviewers: pool.reviewers.map((reviewer) => ({
        ...reviewer,
        declaredInterests: reviewer.declaredInterests.filter(({ innovationId }) => !innovationId || ids.includes(innovationId)),
        expectedConflicts: reviewer.expectedConflicts.filter(({ innovationId }) => ids.includes(innovationId)),
      })),
    },
  };
};
