import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { PORTFOLIO } from '../../../texts/portfolio.ts';
import { REASONS } from '../frame/fragments.ts';
import { textOf } from '../frame/form-values.ts';
import { refusedForm } from '../frame/refused-form.ts';

const CHOICE = graphql(`
  query Portfolio {
    calibrationCases {
      evaluationId
      reference
      number
      innovationName
      simulated
      programmeId
      programme
      stage
      stageTitle
      rubric
      closedAt
      reviews
      inAll
    }
    calibrationRuns {
      id
      status
      stageTitle
      runBy
      runAt
      simulated
      cases
    }
  }
`);

const RUN = graphql(
  `
    mutation RunCalibration($input: RunCalibrationInput!) {
      runCalibration(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Cases that can be calibrated, in one group for each programme, stage and rubric version: a run is of one of these. */
export const loadChoice = async (request: Request) => {
  const { calibrationCases, calibrationRuns } = await load(request, CHOICE);
  const keys = [...new Set(calibrationCases.map(groupOf))];
  const groups = keys.map((key, at) => {
    const cases = calibrationCases.filter((one) => groupOf(one) === key);
    const { programme, stage, stageTitle, rubric, inAll } = cases[0]!;
    return { key: `group-${at + 1}`, named: key, programme, stage, stageTitle, rubric, all: inAll, cases };
  });
  return { groups, runs: calibrationRuns };
};

export type ChoiceRead = Awaited<ReturnType<typeof loadChoice>>;

const groupOf = ({ programmeId, stage, rubric }: { programmeId: string; stage: string; rubric: string }): string => `${programmeId} ${stage} ${rubric}`;

/** Calibrates those that are chosen, and goes to the run. Every reason against it stands at the group. */
export const calibrate = async (request: Request, form: FormData) => {
  const field = `cases-${textOf(form, 'group')}`;
  const evaluationIds = form.getAll('cases').map(String);
  if (evaluationIds.length < 2) return refusedForm(form, [{ field, message: PORTFOLIO.choose }]);
  const sent = await send(request, RUN, { evaluationIds, stage: textOf(form, 'stage'), rubric: textOf(form, 'rubric'), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/portfolio/${(sent.result as { id: string }).id}?done=calibrated`) : refusedForm(form, sent.problems.map(({ message }) => ({ field, message })));
};
