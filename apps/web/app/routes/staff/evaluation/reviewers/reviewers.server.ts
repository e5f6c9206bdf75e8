import { stageOf, type Stage } from '@waymark/domain/pipeline';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf } from '../published.server.ts';
import { roleTitle } from '../role-titles.ts';

const SEATS = graphql(
  `
    query SeatsOfStage($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        innovationName
        programmeId
        pipelineVersionId
        stage
        stageTitle
        run
        runs {
          stage
          run
          roundClosedAt
          roundReason
        }
        assignments {
          id
          personId
          person
          organisation
          role
          tracks
          state
          stage
          run
          reason
          invitedAt
          answerBy
          remindedAt
          exercisesDone
        }
        conflicts {
          id
          personId
          person
          source
          effect
          because
          state
          foundAt
          reason
        }
      }
    }
  `,
  [MY_ROLES],
);
/** Everybody for one role of one evaluation, as a coordinator weighs them. */
export const CANDIDATES = graphql(`
  query Candidates($evaluationId: String!, $role: String!, $name: String) {
    reviewerCandidates(evaluationId: $evaluationId, role: $role, name: $name) {
      personId
      displayName
      organisation
      specialties
      methods
      fit
      terms
      openReviews
      candidatesInAll
      maxConcurrentReviews
      absences {
        from
        to
      }
      conflict
      because
      blockers {
        code
        messageForStaff
        operands
      }
    }
  }
`);

/** Roles that sit on a stage: those of its tracks, and those that decide its gates. */
const seatRoles = (stage: Stage | undefined): string[] => [...new Set([...(stage?.tracks ?? []), ...(stage?.gateDeciders ?? [])].map(({ role }) => role))];

/** A conflict that stands on the case is decided there; one that was only detected has to be opened first. */
const isRecorded = (operands: unknown): boolean => (operands as { recorded?: boolean } | null)?.recorded === true;

const INVITES = ['coordinator', 'triage-lead'];
const DECIDES = ['coordinator', 'programme-lead'];

/** The seats of the current stage run with who sits on them, and whom one could invite to the chosen one. */
export const loadReviewers = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, SEATS, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const stage = stageOf(definition, evaluation.stage);
  const roles = stage?.kind === 'triage' ? [] : seatRoles(stage);
  const mine = rolesIn(me, evaluation.programmeId);
  const mayInvite = holdsOne(mine, INVITES);
  const asked = new URL(request.url).searchParams.get('role');
  const chosen = roles.find((role) => role === asked) ?? roles[0] ?? null;
  const candidates = chosen && mayInvite ? (await load(request, CANDIDATES, { evaluationId: id, role: chosen })).reviewerCandidates : null;
  const here = (evaluation.assignments ?? []).filter((one) => one.stage === evaluation.stage && one.run === evaluation.run);
  return {
    innovationName: evaluation.innovationName,
    stageTitle: evaluation.stageTitle,
    /** Who is invited is the staff’s to know. */
    told: evaluation.assignments !== null,
    seats: [...new Set([...roles, ...here.map(({ role }) => role)])].map((role) => ({ role, title: roleTitle(definition, role), people: here.filter((one) => one.role === role) })),
    roles: roles.map((role) => ({ role, title: roleTitle(definition, role) })),
    chosen: chosen && { role: chosen, title: roleTitle(definition, chosen) },
    // whoever fits best stands first, and of equals the one with less to do
    candidates: candidates && [...candidates].sort((one, other) => other.fit - one.fit || one.openReviews - other.openReviews),
    mayInvite,
    mayOpen: candidates?.flatMap(({ personId, blockers }) => (personId !== me.id && blockers.some(({ code, operands }) => code === 'conflict-excludes' && !isRecorded(operands)) ? [personId] : [])) ?? [],
    mayCloseRound: mine.includes('coordinator') && roles.length > 0 && here.length > 0,
    round: evaluation.runs?.find((one) => one.stage === evaluation.stage && one.run === evaluation.run) ?? null,
    conflicts: (evaluation.conflicts ?? []).map((conflict) => ({
      ...conflict,
      mayDecide: holdsOne(mine, DECIDES) && conflict.personId !== me.id && (conflict.state === 'open' || conflict.state === 'waiver-proposed'),
    })),
  };
};

export type ReviewersRead = Awaited<ReturnType<typeof loadReviewers>>;
export type SeatRead = ReviewersRead['seats'][number];
export type CandidateRead = NonNullable<ReviewersRead['candidates']>[number];
export type ConflictRead = ReviewersRead['conflicts'][number];
