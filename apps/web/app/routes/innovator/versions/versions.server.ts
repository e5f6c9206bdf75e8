import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

const VERSIONS = graphql(`
  query DraftVersions($id: String!, $before: Int) {
    innovation(id: $id) {
      id
      reference
      name
      draftVersion
    }
    draftVersions(innovationId: $id, before: $before) {
      version
      savedAt
      savedBy
      questions {
        question
        label
      }
    }
  }
`);

const EARLIER = graphql(`
  query EarlierDraft($id: String!, $version: Int!) {
    earlierDraft(innovationId: $id, version: $version) {
      version
      savedAt
      savedBy
      form
      answers
      unfit {
        question
        words
      }
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreDraft($input: RestoreDraftInput!) {
    restoreDraft(input: $input) {
      __typename
      ... on DraftSaved {
        id
        version
      }
      ... on Refused {
        ...Reasons
      }
    }
  }
`, [REASONS]);

/** One page of the versions of a draft, newest first. */
export const versionsOf = (request: Request, id: string, before: number | undefined) => load(request, VERSIONS, { id, before });

/** A draft as it was. */
export const earlierDraft = async (request: Request, id: string, version: number) => (await load(request, EARLIER, { id, version })).earlierDraft;

/** Makes an earlier version the newest one. */
export const restoreDraft = (request: Request, input: { innovationId: string; version: number; expectedVersion: number; idempotencyKey: string }) => send(request, RESTORE, input);
