import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { mayAsk, requestKind } from '../may-ask.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf, submissionForm } from '../published.server.ts';
import { inWords, roleTitles } from '../role-titles.ts';

const REQUESTS = graphql(
  `
    query InformationRequests($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        innovationName
        simulated
        programmeId
        pipelineVersionId
        submissions {
          form
        }
        requests {
          id
          text
          questions
          openedAt
          announcedAt
          answerBy
          closedAt
          outcome
          revision
          answer
        }
      }
    }
  `,
  [MY_ROLES],
);

/** The requests of an evaluation in the words of its form, and whether whoever looks may ask and close. */
export const loadRequests = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, REQUESTS, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const mine = rolesIn(me, evaluation.programmeId);
  const kind = requestKind(definition);
  const pin = evaluation.submissions?.at(-1)?.form;
  const form = pin ? await submissionForm(request, pin) : null;
  const sections = form?.sections.map(({ id: section, title, questions }) => ({ id: section, title, questions: questions.map((question) => ({ id: question.id, label: question.label })) })) ?? [];
  const labels = new Map(sections.flatMap((section) => section.questions.map(({ id: question, label }) => [question, label] as const)));
  const paused = definition.clocks.filter((clock) => kind?.pausesClocks.includes(clock.id)).map((clock) => `“${clock.title}”`);
  return {
    evaluation: { id: evaluation.id, innovationName: evaluation.innovationName, simulated: evaluation.simulated },
    requests: (evaluation.requests ?? []).map((asked) => ({ ...asked, questions: asked.questions.map((question) => labels.get(question) ?? question) })).reverse(),
    sections,
    mayAsk: mayAsk(definition, mine),
    mayClose: holdsOne(mine, [...(kind?.raisedByRoles ?? []), 'coordinator']),
    who: roleTitles(definition, kind?.raisedByRoles ?? []),
    days: kind?.maxWorkingDays ?? null,
    pauses: paused.length > 0 ? `${inWords(paused, 'and')} stand still` : 'no clock stands still',
  };
};

export type RequestsRead = Awaited<ReturnType<typeof loadRequests>>;
