import { graphql, type ResultOf } from '../../../graphql.ts';

/** What reviewers have to do over the weeks to come. */
export const WORKLOAD = graphql(`
  query ReviewerWorkload($role: String, $specialty: String, $name: String, $personId: String, $page: Int) {
    reviewerWorkload(role: $role, specialty: $specialty, name: $name, personId: $personId, page: $page) {
      total
      pageSize
      roles
      specialties
      reviewers {
        personId
        displayName
        organisation
        roles
        specialties
        maxConcurrentReviews
        absences {
          from
          to
        }
        weeks {
          from
          open
          due
          away
          level
        }
        past {
          from
          carried
          finished
        }
        reviews {
          evaluationId
          reference
          innovationName
          simulated
          stageTitle
          role
          state
          dueOn
        }
      }
    }
  }
`);

export type ReviewerRead = ResultOf<typeof WORKLOAD>['reviewerWorkload']['reviewers'][number];
export type WeekRead = ReviewerRead['weeks'][number];
