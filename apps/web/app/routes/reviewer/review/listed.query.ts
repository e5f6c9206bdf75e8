import { graphql } from '../../../graphql.ts';

/** What was sent of a case that somebody reviews. */
export const SENT = graphql(`
  query SentAnswers($id: String!) {
    evaluation(id: $id) {
      submissions {
        answers
      }
    }
  }
`);
