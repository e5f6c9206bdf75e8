import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import type { PackName } from './of-pack.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

const VERSIONS = graphql(`
  query DraftVersions($id: String!, $before: Int, $pack: String) {
    innovation(id: $id) {
      id
      reference
      name
      draftVersion
    }
    draftVersions(innovationId: $id, before: $before, pack: $pack) {
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
  query EarlierDraft($id: String!, $version: Int!, $pack: String) {
    earlierDraft(innovationId: $id, version: $version, pack: $pack) {
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

/** One page of the versions of a draft, or of answers to a pack, newest first. */
export const versionsOf = (request: Request, id: string, before: number | undefined, pack?: PackName) => load(request, VERSIONS, { id, before, pack });

/** A draft as it was. */
export const earlierDraft = async (request: Request, id: string, version: number, pack?: PackName) => (await load(request, EARLIER, { id, version, pack })).earlierDraft;

/** Makes an earlier version the newest one. */
export const restoreDraft = (request: Request, input: { innovationId: string; version: number; expectedVersion: number; pack?: PackName; idempotencyKey: string }) => send(request, RESTORE, input);
