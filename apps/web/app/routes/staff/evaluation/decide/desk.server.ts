import { stageOf, transitionsOf, type PipelineDefinition, type Transition } from '@waymark/domain/pipeline';
import { graphql, type ResultOf } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf, submissionForm } from '../published.server.ts';
import { roleTitles } from '../role-titles.ts';
import { inTitles, type RubricTitles } from '../in-titles.ts';
import { rubricTitles } from '../rubric-titles.server.ts';
import { signaturesNeeded } from '../signatures.ts';
import { carriedFrom } from './carried.ts';
import { leavesOpen } from './leaves-open.ts';
import { isOfAnotherRun } from './of-another-run.ts';
import type { Step } from './step.ts';

const DESK = graphql(
  `
    query DecisionDesk($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        version
        stage
        stageTitle
        innovationName
        programmeId
        pipelineVersionId
        proposal {
          transition
        }
        determinations {
          stage
          run
          transition
          reasons
          conditions {
            text
            owner
            dueOn
          }
          decision
          lapsedAt
        }
        run
        conditions {
          id
          text
          owner
          dueOn
          metAt
        }
        submissions {
          form
        }
        whatBlocks {
          transition
          blockers {
            code
            messageForStaff
          }
        }
      }
    }
  `,
  [MY_ROLES],
);

type Evaluation = ResultOf<typeof DESK>['evaluation'];

/** Everything that somebody needs to take the next step: the steps open to their roles, and the questions that may be unlocked. */
export const loadDesk = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, DESK, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const roles = rolesIn(me, evaluation.programmeId);
  const stage = stageOf(definition, evaluation.stage);
  const manual = stage ? transitionsOf(definition, stage).filter((transition) => transition.trigger === 'manual' && !isOfAnotherRun(evaluation.whatBlocks, transition.id)) : [];
  const mine = manual.filter((transition) => holdsOne(roles, transition.byRoles));
  const titles = await rubricTitles(request, definition);
  const steps = mine.map((transition) => stepOf(definition, evaluation, transition, titles));
  const pin = evaluation.submissions?.at(-1)?.form;
  const form = pin && steps.some((step) => step.unlocksQuestions) ? await submissionForm(request, pin) : null;
  return {
    evaluation,
    steps,
    others: manual.filter((transition) => !mine.includes(transition)).map((transition) => ({ id: transition.id, label: transition.label, who: roleTitles(definition, transition.byRoles) })),
    sections: form?.sections.map(({ id: section, title, questions }) => ({ id: section, title, questions: questions.map((question) => ({ id: question.id, label: question.label })) })) ?? [],
    ...carriedFrom({ ...evaluation, advice: stage?.kind === 'adoption' }),
    proposed: manual.find((transition) => transition.id === evaluation.proposal?.transition)?.label ?? evaluation.proposal?.transition ?? null,
  };
};

export type Desk = Awaited<ReturnType<typeof loadDesk>>;

const stepOf = (definition: PipelineDefinition, evaluation: Evaluation, transition: Transition, titles: RubricTitles): Step => {
  const records = transition.effects.includes('record-conditions');
  return {
    id: transition.id,
    label: transition.label,
    to: stageOf(definition, transition.to)?.title ?? transition.to,
    requiresReason: transition.requiresReason,
    recordsConditions: records,
    needsConditions: records && stageOf(definition, evaluation.stage)?.kind === 'adoption' && transition.direction === 'forward',
    unlocksQuestions: transition.effects.includes('unlock-named-questions'),
    signatures: signaturesNeeded(definition, transition),
    leavesOpen: leavesOpen(definition, evaluation, transition.to),
    letter: definition.letters.find((letter) => letter.key === transition.letterKey)?.title ?? null,
    blockers: (evaluation.whatBlocks?.find((check) => check.transition === transition.id)?.blockers ?? [])
      .filter((blocker) => blocker.code !== 'signedBy')
      .map((blocker) => inTitles(blocker.messageForStaff ?? blocker.code, titles)),
  };
};
