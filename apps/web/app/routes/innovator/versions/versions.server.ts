import { visibleQuestions, type Answers, type Form } from '@waymark/domain/forms';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { shownAnswer } from '../answers/shown-answer.ts';
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

export interface Difference {
  id: string;
  label: string;
  then: string[];
  now: string[];
}

/** The answers that read otherwise in two states of a draft, in the order of the form, where either of them shows the question. */
export const differences = (form: Form, then: Answers, now: Answers): Difference[] => {
  const shown = new Set([...visibleQuestions(form, then), ...visibleQuestions(form, now)].map(({ id }) => id));
  return form.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => shown.has(id))
    .map((question) => ({ id: question.id, label: question.label, then: shownAnswer(question, then[question.id]), now: shownAnswer(question, now[question.id]) }))
    .filter((one) => one.then.join('\n') !== one.now.join('\n'));
};
