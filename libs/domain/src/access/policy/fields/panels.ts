import { STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, seeing, seenBy, takenBy, whole } from '../ruling.ts';
import type { Relation } from '../relation.ts';
import type { FeatureRules } from '../rules.ts';

/** Those to whom an item of an agenda is there: of reviewers only who is named to the meeting and sits on the panel, as `seesItem` says. */
const IN_THE_ROOM: readonly Relation[] = ['staff', 'reviewer', 'auditor'];

/** Scores are theirs who read reviews: not an auditor’s. */
const READING: readonly Relation[] = ['staff', 'reviewer'];

const seenIn = (...fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, IN_THE_ROOM]));

/** Meetings of panels, and what they are about. */
export const panels = {
  objects: {
    PanelMeeting: whole(
      'when and where a panel meets, for its programme and whoever is named to it; what it is about stands in items that are there or not',
      'attendees', 'called', 'heldOn', 'id', 'items', 'mayConvene', 'ownState', 'place', 'programmeId', 'startsAt', 'title',
    ),
    PanelAttendee: whole('who is named to a meeting that one sees', 'name', 'organisation', 'personId', 'state'),
    PanelCandidate: whole('who can be named to a meeting, for whoever calls it', 'name', 'organisation', 'personId'),
    PanelReadyEvaluation: whole('evaluations of one’s own programme that are with a panel, for whoever sees them and sets the agenda', 'evaluationId', 'innovationName', 'reference', 'simulated', 'stageTitle'),
    // what was said is nobody's who writes in an open round: the reader leaves it out
    PanelItem: byRelation({
      ...seenIn(
        'determination', 'evaluationId', 'id', 'innovationName', 'mayDetermine', 'mayDissent', 'mayMinute', 'mayOpen', 'mayRescore', 'meetingId', 'notes', 'number', 'ownAssignmentId', 'quorum', 'quorumHidden',
        'reference', 'rescoresOpenedAt', 'roundOpen', 'rubric', 'run', 'simulated', 'stage', 'stageTitle',
      ),
      countedReviews: READING,
      // a minority view has its name for the panel too; who voted how is staff’s to read
      minorityViews: READING,
      ownMinorityView: READING,
      determinedVotes: STAFF_ONLY,
      recused: STAFF_ONLY,
      ownRescores: READING,
      rescores: READING,
      // with the names of who left, members would know whose label is whose
      left: STAFF_ONLY,
    }),
    PanelNote: seenBy(IN_THE_ROOM, 'corrects', 'criterion', 'id', 'text', 'writtenAt', 'writtenBy'),
    PanelRescore: seenBy(READING, 'counted', 'criterion', 'givenAt', 'mine', 'person', 'reason', 'reviewId', 'score', 'simulated'),
    PanelDetermination: seenBy(
      IN_THE_ROOM,
      'conditions', 'decision', 'departure', 'finalisedAt', 'finalisedBy', 'id', 'label', 'number', 'quorum', 'reasons', 'recusals', 'sha256', 'simulated', 'tally', 'transition', 'version', 'writtenAt',
      'writtenBy',
    ),
    PanelTally: seenBy(IN_THE_ROOM, 'abstained', 'against', 'elsewhere', 'for'),
    PanelMinorityView: seenBy(READING, 'mine', 'person', 'text'),
    PanelDeterminedVote: seenBy(STAFF_ONLY, 'motion', 'organisation', 'person', 'vote'),
    MinorityView: seenBy(STAFF_ONLY, 'person', 'text'),
    Determination: seenBy(STAFF_ONLY, 'conditions', 'decision', 'finalisedAt', 'id', 'itemId', 'lapsedAt', 'meetingId', 'minorityViews', 'reasons', 'run', 'sha256', 'simulated', 'stage', 'transition'),
    DeterminedCondition: seenBy(IN_THE_ROOM, 'dueOn', 'owner', 'text'),
    PanelLeaving: seenBy(STAFF_ONLY, 'at', 'name', 'personId'),
    PanelQuorum: seenBy(IN_THE_ROOM, 'enough', 'needed', 'organisations', 'organisationsNeeded', 'present'),
  },
  queries: {
    panelMeetings: asks('panel:read'),
    panelMeeting: asks('panel:read', ['id']),
    panelItem: asks('panel:read', ['id']),
    panelCandidates: asks('panel:convene', ['programmeId']),
    panelReadyEvaluations: asks('panel:convene', ['programmeId']),
  },
  mutations: {
    addMinute: asks('panel:discuss', ['input']),
    giveRescore: asks('panel:vote', ['input']),
    openRescores: asks('panel:open', ['input']),
    saveDetermination: asks('panel:determine', ['input']),
    discardDetermination: asks('panel:determine', ['input']),
    finaliseDetermination: asks('panel:determine', ['input']),
    recordMinorityView: asks('panel:vote', ['input']),
    callPanelMeeting: asks('panel:convene', ['input']),
    changePanelMeeting: asks('panel:convene', ['input']),
    recordAttendance: asks('panel:convene', ['input']),
    setAgenda: asks('panel:convene', ['input']),
  },
  inputs: {
    AddMinuteInput: takenBy(['panel:discuss'], ['corrects', 'criterion', 'idempotencyKey', 'itemId', 'text']),
    GiveRescoreInput: takenBy(['panel:vote'], ['criterion', 'idempotencyKey', 'itemId', 'reason', 'score']),
    OpenRescoresInput: takenBy(['panel:open'], ['idempotencyKey', 'itemId']),
    SaveDeterminationInput: takenBy(['panel:determine'], ['conditions', 'departure', 'idempotencyKey', 'itemId', 'reasons', 'transition'], { expectedVersion: seeing('PanelDetermination.version') }),
    DiscardDeterminationInput: takenBy(['panel:determine'], ['idempotencyKey', 'itemId'], { expectedVersion: seeing('PanelDetermination.version') }),
    FinaliseDeterminationInput: takenBy(['panel:determine'], ['idempotencyKey', 'itemId'], { expectedVersion: seeing('PanelDetermination.version') }),
    RecordMinorityViewInput: takenBy(['panel:vote'], ['idempotencyKey', 'itemId', 'text']),
    CallPanelMeetingInput: takenBy(['panel:convene'], ['heldOn', 'idempotencyKey', 'personIds', 'place', 'programmeId', 'startsAt', 'title']),
    ChangePanelMeetingInput: takenBy(['panel:convene'], ['heldOn', 'idempotencyKey', 'meetingId', 'place', 'reason', 'startsAt', 'title']),
    AttendanceInput: takenBy(['panel:convene'], ['personId', 'state']),
    RecordAttendanceInput: takenBy(['panel:convene'], ['attendance', 'idempotencyKey', 'meetingId', 'reason']),
    SetAgendaInput: takenBy(['panel:convene'], ['evaluationIds', 'idempotencyKey', 'meetingId', 'reason']),
  },
} satisfies FeatureRules;
