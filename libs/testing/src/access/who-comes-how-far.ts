import { peopleIn } from './who-sees-what.ts';

/**
 * How far everybody comes who tries a mutation on a case, with an input that nobody succeeds with. Written by hand: the
 * first letter is for everybody, what follows for those who differ.
 *
 *   f  forbidden: no role of theirs may ask         n  answered as what does not exist
 *   c  whoever stands to the case comes past the question who may (and fails on the input); to others it does not exist
 *   r  whoever stands to the case is refused: not theirs; to others it does not exist
 *   p  comes past, case or not                      d  done, and nothing is changed
 *
 * `@state` is a line for that state alone.
 */
export const HOW_FAR = `
acceptInvitation            n
acceptResidualRisk          c
acceptResidualRisk@pilot    r  owner, editor, site lead: c
acceptTeamInvitation        n
addIncidentEntry            r  pilot lead, site lead: c
addMinute                   n
addPassportIssuer           f  administrator, administrator by glass: p
addPilotSite                f  pilot lead: c
adjustAssignments           f  coordinator, insider in the team, staff elsewhere: n
advanceClock                f  administrator, administrator by glass: p
agreeMeasure                c
amendPilotPlan              f  pilot lead: c
answerExercise              n
answerRequest               c
approveLetter               c
archiveInnovation           n  owner: p
askForBids                  f  coordinator, insider in the team, staff elsewhere: n
attachDocument              n  owner, editor: p
breakGlass                  f  administrator, administrator by glass: n
callPanelMeeting            f  coordinator, chair, chair in conflict, insider in the team, staff elsewhere: n
castVote                    f  panel member: c
changeInterestRules         f  administrator, administrator by glass: p
changeMemberRight           n  owner: p
changePanelMeeting          f  coordinator, chair, chair in conflict, insider in the team, staff elsewhere: n
changeSiteLead              f  pilot lead: c
chooseDocumentConfidence    n  owner, editor: p
chooseFeedback              f  coordinator, chair, chair in conflict, staff elsewhere: c  insider in the team: r
closeIncident               f  pilot lead, conflicted staff: c
closeOverlay                c
closeRound                  f  coordinator, insider in the team, staff elsewhere: c
confirmAssignments          f  coordinator, insider in the team, staff elsewhere: n
copyInnovation              n  owner: p
createCompany               f  administrator, administrator by glass: p
createInnovation            p
createOrganisation          f  administrator, administrator by glass: p
createPerson                f  administrator, administrator by glass: p
createProgramme             f  administrator, administrator by glass: p
decideConflict              f  coordinator, staff elsewhere: c  insider in the team: r
declareConflict             p
declareInterests            n  owner, administrator, administrator by glass: p
declineInvitation           n
declineTeamInvitation       n
describeReviewer            f  administrator, administrator by glass: n
disablePerson               f  administrator, administrator by glass: n
discardAssignments          f  coordinator, insider in the team, staff elsewhere: n
discardDetermination        f  chair, chair in conflict, insider in the team: n
draftMigrationPlan          f  administrator, administrator by glass: n
enterGroupReadings          f  site lead, lead of another site: c
enterReadings               f  site lead, lead of another site: c
finaliseDetermination       f  chair, chair in conflict, insider in the team: n
giveRescore                 f  panel member: n
givePracticeLeave           n  owner: p
grantRole                   f  administrator, administrator by glass: n
hearAppeal                  f
importPassport              n  owner, editor: p
inviteMember                n  owner: p
inviteReviewers             f  coordinator, staff elsewhere: c  insider in the team: r
inviteToSignIn              f  administrator, administrator by glass: n
issuePassport               n  owner, editor: p
issueServiceStatement       p
leavePilotSite              f  pilot lead: c
lockMeasures                f  pilot lead: c
makeExercise                f  administrator, administrator by glass: n
makeMachineClient           f  administrator, administrator by glass: p
markRead                    p
markThreadRead              n  owner, editor, viewer, insider in the team, coordinator, triage officer, chair, decider, pilot lead: d
meetCondition               f  decider, conflicted staff, decider in conflict, staff elsewhere: c  insider in the team: r
openConflict                f  coordinator, staff elsewhere: c  insider in the team: r
openRescores                f  chair, chair in conflict, insider in the team: n
placeBid                    n
planRollOut                 f  conflicted staff: c
postMessage                 n  coordinator, triage officer, chair, decider, pilot lead: c
propose                     c  owner, editor, viewer, insider in the team, site lead: r
proposeAssignments          f  coordinator, insider in the team, staff elsewhere: n
publishPipeline             f  administrator, administrator by glass: n
raiseAppeal                 c
raiseHold                   c
raiseRequest                c
recordAssessment            c
recordAttendance            f  coordinator, chair, chair in conflict, insider in the team, staff elsewhere: n
recordBudgetImpact          f  decider, conflicted staff, decider in conflict, staff elsewhere: c  insider in the team: r
recordHazardLog             c
recordHazardLog@pilot       r  owner, editor, site lead: c
recordMinorityView          f  panel member: n
recordPilotMoney            f  pilot lead: c
recordRebase                f  pilot lead: c
recordRollOut               f  conflicted staff: c
recordTriage                f  triage officer: c
recuse                      n
releaseAssignment           f  coordinator, staff elsewhere: c  insider in the team: r
releaseLetter               c
removeDocument              n  owner, editor: p
removeMember                n  owner: p
removePassportIssuer        f  administrator, administrator by glass: n
removeView                  d
reportIncident              c
reportIncident@pilot        r  pilot lead, owner, editor, site lead: c
reopenCondition             f  decider, conflicted staff, decider in conflict, staff elsewhere: c  insider in the team: r
requestExport               f  coordinator, triage officer, chair, chair in conflict, conflicted staff, decider, decider in conflict, insider in the team, staff elsewhere: p
residualRiskNotApplicable   f
restoreDraft                n  owner, editor: p
restoreInnovation           n  owner: p
retireExercise              f  administrator, administrator by glass: n
retirePipeline              f  administrator, administrator by glass: n
revokeMachineClient         f  administrator, administrator by glass: n
revokeRole                  f  administrator, administrator by glass: p
runCalibration              f  coordinator, chair, chair in conflict, decider, decider in conflict, insider in the team, staff elsewhere: n
saveAnswers                 n  owner, editor: p
saveDetermination           f  chair, chair in conflict, insider in the team: n
saveGuidance                n  owner, editor: p
savePilotPlan               c
saveReview                  n
saveView                    p
setAvailability             p
setAgenda                   f  coordinator, chair, chair in conflict, insider in the team, staff elsewhere: n
setProgrammeContact         f  administrator, administrator by glass: n
settleThread                n  coordinator, triage officer, chair, decider, pilot lead: c
sign                        r  coordinator, triage officer, chair, decider, pilot lead: c
sign@pilot                  r
signPlanAmendment           f
signMigrationPlan           f  administrator, administrator by glass: n
startEvaluation             n  owner, editor: p
startThread                 c  viewer, site lead, lead of another site, auditor, insider in the team: r
submitExercise              n
submitReview                n
takeOffRollOut              f  conflicted staff: c
takeBackPracticeLeave       n  owner: d
transferOwnership           n  owner: p
unlinkAccounts              f  administrator, administrator by glass: n
updateProfile               p
uploadReadings              f  site lead, lead of another site: c
withdrawMigrationPlan       f  administrator, administrator by glass: n
withdrawPlanAmendment       f  pilot lead: c
withdrawProposal            c
withdrawRebase              f  pilot lead: c
withdrawSignInInvitation    f  administrator, administrator by glass: n
withdrawTeamInvitation      n
writeLetter                 c
`;

const LINES = new Map(HOW_FAR.trim().split('\n').map((line) => {
  const [name, all, ...others] = line.trim().split(/\s{2,}/) as [string, string, ...string[]];
  const apart = others.flatMap((part) => part.split(': ')[0]!.split(', ').map((person) => [person, part.split(': ')[1]!] as const));
  return [name, { all, apart: new Map(apart) }];
}));

/** Mutations of the table. */
export const TRIED = [...LINES.keys()].filter((name) => !name.includes('@'));

/** How far everybody comes with a mutation in a state: `o` where they are not signed in. Glass lets somebody look and do nothing. */
export const howFar = (mutation: string, state: string): Record<string, string> => {
  const line = LINES.get(`${mutation}@${state}`) ?? LINES.get(mutation)!;
  return Object.fromEntries(peopleIn(state).map(([person, relation]) => {
    const letter = line.apart.get(person) ?? line.all;
    if (relation === 'out') return [person, 'o'];
    const stands = relation !== 'none' && person !== 'administrator by glass';
    return [person, letter === 'c' || letter === 'r' ? (stands ? { c: 'p', r: 'r' }[letter] : 'n') : letter];
  }));
};
