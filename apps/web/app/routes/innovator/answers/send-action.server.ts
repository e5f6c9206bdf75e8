import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { formOf, send } from '../../../session/form.server.ts';
import { CHECK } from '../../../texts/check.ts';
import { takeStep } from '../tracker/take-step.server.ts';
import { DECLARATION } from '@waymark/domain/forms';
import { draftOf } from './draft.server.ts';
import { fieldOf } from './field-names.ts';
import { readGoing } from './going.ts';
import { saveAnswers } from './save-answers.server.ts';
import { whatMoved } from './what-moved.ts';

const START = graphql(`
  mutation StartEvaluation($input: StartEvaluationInput!) {
    startEvaluation(input: $input) {
      __typename
      ... on EvaluationChanged {
        evaluationId
        stage
      }
      ... on Refused {
        blockers {
          code
          messageForStaff
          messageForInnovator
          operands
        }
      }
    }
  }
`);

interface Problem {
  field?: string;
  message: string;
}

/**
 * Declares and sends: the declaration is saved with the answers, an evaluation starts where none waits to be sent,
 * and it takes its first step. Each has a key of its own from the page, so that sending twice does each once. What
 * somebody changed after the page was read is not sent.
 */
export const sendAction = async (request: Request, id: string) => {
  const fields = await formOf(request);
  const going = readGoing(fields.get('going'));
  const declared = fields.getAll(fieldOf(DECLARATION)).map(String);
  const programme = String(fields.get('programme') ?? '');
  const key = String(fields.get('key'));
  const refuse = (problems: Problem[]) => data({ problems, declared, programme }, { status: 422 });
  const { form, innovation } = await draftOf(request, id);
  const waiting = innovation.evaluations.find(({ stage }) => stage === 'draft');
  const statements = form.sections.flatMap(({ questions }) => questions).find((question) => question.id === DECLARATION)?.options?.length ?? 0;
  const problems: Problem[] = [
    ...(going ? [] : [{ message: CHECK.stale }]),
    ...(!waiting && !programme ? [{ field: 'programme', message: CHECK.chooseProgramme }] : []),
    ...(declared.length < statements ? [{ field: fieldOf(DECLARATION), message: CHECK.declare }] : []),
  ];
  if (!going || problems.length > 0) return refuse(problems);
  const saved = await saveAnswers(request, form, { innovationId: id, expectedVersion: Number(fields.get('version')), answers: { [DECLARATION]: declared }, key });
  if ('stale' in saved) return refuse([{ message: CHECK.stale }]);
  if (saved.problems.length > 0) return refuse(saved.problems);
  const started = waiting ? { ok: true as const, result: { evaluationId: waiting.id } } : await send(request, START, { innovationId: id, programmeId: programme, idempotencyKey: `${key}-start` });
  if (!started.ok) return refuse(started.problems);
  const sent = await takeStep(request, { evaluationId: started.result.evaluationId, transition: 'submit', draftRead: { version: saved.version, ...going }, idempotencyKey: waiting ? randomUUID() : `${key}-send` });
  if (sent.ok) throw redirect(`/innovations/${id}/sent`);
  if (!sent.problems.some(({ code }) => code === 'draft-changed')) return refuse(sent.problems);
  const moved = whatMoved(innovation.form, (await draftOf(request, id)).innovation.form);
  return refuse(sent.problems.map((problem) => (problem.code === 'draft-changed' ? { message: moved } : problem)));
};
