import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { PRACTICE } from '../../../texts/practice.ts';
import { caseSections } from '../../reviewer/exercises/case-sections.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { trackedOf } from '../tracker/tracker.server.ts';

const LEAVE = graphql(`
  query PracticeLeave($evaluationId: String!) {
    practiceLeave(evaluationId: $evaluationId) {
      givenAt
      running
      form
      answers
      mark
    }
  }
`);

const GIVE = graphql(
  `
    mutation GivePracticeLeave($input: GivePracticeLeaveInput!) {
      givePracticeLeave(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

const TAKE_BACK = graphql(
  `
    mutation TakeBackPracticeLeave($input: PracticeLeaveInput!) {
      takeBackPracticeLeave(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** The evaluation that the address names by its number, or the newest, with its innovation. @throws a 404 page where nothing was sent */
const caseOf = async (request: Request, id: string) => {
  const number = new URL(request.url).searchParams.get('evaluation');
  const { innovation, evaluation } = await trackedOf(request, id, number ? Number(number) : undefined);
  if (!evaluation || (evaluation.submissions ?? []).length === 0) throw new Response(PRACTICE.nothingSent, { status: 404 });
  return { innovation, evaluation };
};

/** Whether reviewers may practise on a submission, and what they would read of it. */
export const loadPractice = async (request: Request, id: string) => {
  const { innovation, evaluation } = await caseOf(request, id);
  const { practiceLeave } = await load(request, LEAVE, { evaluationId: evaluation.id });
  return {
    id: innovation.id,
    name: innovation.name,
    reference: innovation.reference,
    number: evaluation.number,
    done: new URL(request.url).searchParams.get('done') ?? '',
    mayChange: innovation.access === 'owner',
    givenAt: practiceLeave.givenAt as string | null,
    running: practiceLeave.running,
    mark: practiceLeave.mark,
    sections: await caseSections(request, practiceLeave),
  };
};

/** Gives leave, or takes it back. */
export const changePractice = async (request: Request, id: string, form: FormData) => {
  const { evaluation } = await caseOf(request, id);
  const gives = form.get('intent') === 'give';
  const input = { evaluationId: evaluation.id, idempotencyKey: String(form.get('key')) };
  const sent = gives ? await send(request, GIVE, { ...input, read: String(form.get('read') ?? '') }) : await send(request, TAKE_BACK, input);
  if (!sent.ok) return sent.problems;
  throw redirect(`/innovations/${id}/practice?evaluation=${evaluation.number}&done=${gives ? 'given' : 'ended'}`);
};
