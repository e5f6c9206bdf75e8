import * as results from './checks/appeal-results.ts';
import * as appeals from './checks/appeals.ts';
import { automaticTransitionsEnd } from './checks/automatic-circles.ts';
import { decisionsAreNotAnnouncedEarly, outcomesHaveLetters } from './checks/decisions.ts';
import { duplicateStages } from './checks/duplicate-stages.ts';
import * as gates from './checks/gates.ts';
import { guardReferencesAreKnown } from './checks/guard-references.ts';
import { choicesAreKnown, thresholdsAreOnTheirScales } from './checks/guard-scales.ts';
import { guardsAreKnown, parametersAreComplete, parametersAreKnown } from './checks/guard-vocabulary.ts';
import { decisionsHeedHolds, holdsBlock, stopsIgnoreHolds } from './checks/holds.ts';
import { lettersHaveApprovers, lettersHaveBodies, placeholdersAreKnown } from './checks/letters.ts';
import { overlayClocksAreKnown, overlaysSayWhatTheyBlock } from './checks/overlays.ts';
import { appealsUseThePinnedCalendar, pinsAreFixedVersions, stagesUsePinnedVersions } from './checks/pins.ts';
import { factsHaveProducers } from './checks/producers.ts';
import { quorumsFitThePools } from './checks/quorums.ts';
import { endsHaveNoWayOut, stagesAreReachable, stagesCanEnd, startStageIsKnown } from './checks/reachability.ts';
import { registerStagesAreKnown } from './checks/register.ts';
import { rolesAreKnown, rolesHaveMembers, rolesHavePurposes } from './checks/roles.ts';
import { exclusionsSpareTheProposer, fourEyesAreTwoPeople, signaturesHaveASpare } from './checks/signatures.ts';
import { documentsHaveProducers, producedDocumentsAreKnown, producedFactsAreKnown } from './checks/stage-products.ts';
import { stagesNameNoPauses, workingStagesHaveTimeLimits } from './checks/time-limits.ts';
import { tracksAreKnown } from './checks/tracks.ts';
import { directionsAndEffectsAreKnown, somebodyCanAct, targetsAreKnown } from './checks/transitions.ts';
import type { Check } from './draft.ts';

/** Everything that publishing proves, in the order in which refusals are read. */
export const CHECKS: readonly Check[] = [
  // versions
  pinsAreFixedVersions,
  stagesUsePinnedVersions,
  appealsUseThePinnedCalendar,
  // stages and the ways between them
  duplicateStages,
  startStageIsKnown,
  targetsAreKnown,
  stagesAreReachable,
  stagesCanEnd,
  endsHaveNoWayOut,
  automaticTransitionsEnd,
  workingStagesHaveTimeLimits,
  stagesNameNoPauses,
  // who acts
  rolesHavePurposes,
  rolesAreKnown,
  rolesHaveMembers,
  somebodyCanAct,
  // rubrics, gates and what a stage produces
  tracksAreKnown,
  gates.gateDecidersMayDecide,
  gates.gatesHaveDeciders,
  gates.gateAnswersComeFromStages,
  producedFactsAreKnown,
  producedDocumentsAreKnown,
  documentsHaveProducers,
  // guards
  guardsAreKnown,
  parametersAreKnown,
  parametersAreComplete,
  choicesAreKnown,
  thresholdsAreOnTheirScales,
  guardReferencesAreKnown,
  factsHaveProducers,
  quorumsFitThePools,
  signaturesHaveASpare,
  fourEyesAreTwoPeople,
  exclusionsSpareTheProposer,
  // holds and other overlays
  directionsAndEffectsAreKnown,
  overlaysSayWhatTheyBlock,
  overlayClocksAreKnown,
  holdsBlock,
  decisionsHeedHolds,
  stopsIgnoreHolds,
  // decisions, letters, register and appeals
  outcomesHaveLetters,
  decisionsAreNotAnnouncedEarly,
  lettersHaveApprovers,
  lettersHaveBodies,
  placeholdersAreKnown,
  registerStagesAreKnown,
  appeals.appealsAreTheOnlyWayOut,
  appeals.appealableEndsHaveOneRule,
  appeals.appealRulesAreComplete,
  results.appealResultsLeadSomewhere,
  results.appealReferencesAreKnown,
  appeals.appealsHaveASpareHearer,
];
