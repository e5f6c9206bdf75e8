import type { Relation } from '@waymark/domain/access';

/**
 * Who sees what of the parts of an evaluation, as people read it: the relations that see all of it, and fields that
 * fewer of them see. Written by hand; nothing here is taken from the policy.
 */
const PARTS = `
part                relations that see it          but for
Assessment          staff reviewer team
Assignment          staff
BarrierCount        staff
Breakdown           staff reviewer site team
BudgetGuidance      staff
BudgetImpact        staff
BudgetYear          staff
CandidateAbsence    staff
CaseScore           staff
Clock               staff
Condition           staff auditor team             metBy=staff,auditor reopened=staff
ConditionReopened   staff
Conflict            staff
Decision            staff auditor team             decidedBy=staff,auditor evidence=staff letterBy=staff,auditor
Determination       staff
DeterminedCondition  staff reviewer auditor
Document            staff reviewer site team       site=staff,site,team siteId=staff,site,team
DryRun              staff
EarlierLead         staff
EarlierSupport      staff
EvaluationChanged   staff reviewer site auditor team   decision=staff,reviewer,auditor version=staff,reviewer,auditor
EvaluationSummary   staff reviewer                 proposed=staff
Expected            staff team
ExpectedStage       staff team
Feedback            staff team                     available=staff choices=staff version=staff
FeedbackChoice      staff
FeedbackCriterion   staff team
FeedbackReview      staff team
FeedbackWords       staff
FrozenGuidance      staff reviewer team
FrozenPilotReport   staff site                     sha256=staff
FundingTest         staff
GroupReading        site
GuardOutcome        staff
HistoryEntry        staff auditor
Hold                staff
ImportedPassport    staff reviewer team
Incident            staff site
IncidentEntry       staff site
InformationRequest  staff reviewer team
JoinedOrganisation  staff site team
JudgedImpact        staff
Letter              staff auditor team
LetterBody          staff auditor team
ListedAssignment    staff reviewer
Measure             staff reviewer site team
MeasureRebase       staff site                     recordedBy=staff
Message             staff reviewer team
MessageAttachment   staff reviewer team
MessageThread       staff reviewer team            reviewer=staff waitsSince=staff
MigrationMove       staff
MinorityView        staff
PanelDetermination  staff reviewer auditor
PanelDeterminedVote  staff
PanelItem           staff reviewer auditor         left=staff recused=staff determinedVotes=staff minorityViews=staff,reviewer ownMinorityView=staff,reviewer rescores=staff,reviewer ownRescores=staff,reviewer countedReviews=staff,reviewer
PanelLeaving        staff
PanelMinorityView   staff reviewer
PanelNote           staff reviewer auditor
PanelQuorum         staff reviewer auditor
PanelRescore        staff reviewer
PanelTally          staff reviewer auditor
PilotMoney          staff
PilotPlan           staff reviewer site team
PilotReport         staff site                     sha256=staff
PilotSite           staff site team                leftReason=staff,site earlierLeads=staff lead=staff leadGone=staff
PlanAmendment       staff
PlanVersion         staff reviewer site team       signedBy=staff secondSignedBy=staff
Proposal            staff
ProposedCondition   staff
Reading             staff site
Review              staff reviewer                 counts=staff person=staff
ReviewVersion       staff reviewer
ReviewerAgreement   staff
ReviewerCandidate   staff
RollOut             staff auditor team             barrier=staff barrierKind=staff recordedBy=staff
ScoreInterval       staff
SettledAmendment    staff
SimilarInnovation   staff
SiteLead            staff
StageRun            staff auditor
StopFiring          staff site                     hold=staff
Submission          staff reviewer team
SubmissionDocument  staff reviewer team
TakenOff            staff
TimeByHolder        staff
TimeLimit           staff reviewer auditor
TimelineEntry       staff auditor team
TransitionCheck     staff team                     guards=staff to=staff
Uptake              staff auditor team             barriers=staff takenOff=staff
UptakeBoard         staff auditor team
UptakeDeprivation   staff auditor team
UptakeOrganisation  staff auditor team
UptakeRegion        staff auditor team
Vote                staff
`;

export interface Part {
  type: string;
  relations: string[];
  /** Fields that fewer see, with those who do. */
  fewer: Record<string, string[]>;
}

export const WHO_SEES_PARTS: Part[] = PARTS.trim().split('\n').slice(1).map((line) => {
  const [type, relations, fewer] = line.trim().split(/\s{2,}/) as [string, string, string?];
  return { type, relations: relations.split(' '), fewer: Object.fromEntries((fewer ?? '').split(' ').filter(Boolean).map((one) => [one.split('=')[0]!, one.split('=')[1]!.split(',')])) };
});

/** Whether the table lets a relation see a field of a part. */
export const partSeen = ({ relations, fewer }: Part, field: string, relation: Relation): boolean => (fewer[field] ?? relations).includes(relation);
