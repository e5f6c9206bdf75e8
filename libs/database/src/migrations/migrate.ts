import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { createRoles, roleUrl } from '../roles/index.ts';
import { People0001 } from './0001-people.ts';
import { Innovations0002 } from './0002-innovations.ts';
import { Evaluations0003 } from './0003-evaluations.ts';
import { Reviewing0004 } from './0004-reviewing.ts';
import { Pilots0005 } from './0005-pilots.ts';
import { Audit0006 } from './0006-audit.ts';
import { Grants0007 } from './0007-grants.ts';
import { Sessions0008 } from './0008-sessions.ts';
import { Lists0009 } from './0009-lists.ts';
import { NumberedAudit0010 } from './0010-numbered-audit.ts';
import { RowSecurity0011 } from './0011-row-security/index.ts';
import { SignInInvitations0012 } from './0012-sign-in-invitations.ts';
import { Erasure0013 } from './0013-erasure.ts';
import { BrokenGlass0014 } from './0014-broken-glass.ts';
import { RecordByProgramme0015 } from './0015-record-by-programme.ts';
import { InterestRules0016 } from './0016-interest-rules/index.ts';
import { ClientsAndSecondFactor0017 } from './0017-clients-and-second-factor.ts';
import { TeamInvitations0018 } from './0018-team-invitations.ts';
import { Imports0019 } from './0019-imports.ts';
import { DraftVersions0020 } from './0020-draft-versions.ts';
import { AssignmentRounds0021 } from './0021-assignment-rounds.ts';
import { AnswerBy0022 } from './0022-answer-by.ts';
import { Guidance0023 } from './0023-guidance.ts';
import { UnfitAnswers0024 } from './0024-unfit-answers.ts';
import { OpenWords0025 } from './0025-open-words.ts';
import { UnfinishedUploads0026 } from './0026-unfinished-uploads.ts';
import { RolesOfOrganisations0027 } from './0027-roles-of-organisations.ts';
import { RollOutStatuses0028 } from './0028-roll-out-statuses.ts';
import { Register0029 } from './0029-register.ts';
import { ArchivedInnovations0030 } from './0030-archived-innovations.ts';
import { Passports0031 } from './0031-passports.ts';
import { Messages0032 } from './0032-messages.ts';
import { Calibration0036 } from './0036-calibration.ts';
import { ExistingReviews0037 } from './0037-existing-reviews.ts';
import { Determinations0039 } from './0039-determinations.ts';
import { ExercisesAndService0040 } from './0040-exercises-and-service.ts';
import { Insights0038 } from './0038-insights.ts';
import { PanelMeetings0034 } from './0034-panel-meetings.ts';
import { PilotReports0035 } from './0035-pilot-reports.ts';
import { RepairsAndBids0033 } from './0033-repairs-and-bids.ts';
import { SentDocuments0041 } from './0041-sent-documents.ts';
import { DiscardedDrafts0046 } from './0046-discarded-drafts.ts';
import { FiringsAndHazards0047 } from './0047-firings-and-hazards.ts';
import { GuidanceVersions0043 } from './0043-guidance-versions.ts';
import { InConfidence0042 } from './0042-in-confidence.ts';
import { PilotAmendments0048 } from './0048-pilot-amendments.ts';
import { ReasonsAndBudget0049 } from './0049-reasons-and-budget.ts';
import { ConfirmedReadings0054 } from './0054-confirmed-readings.ts';
import { CostsOfTheAim0058 } from './0058-costs-of-the-aim.ts';
import { Notices0056 } from './0056-notices.ts';
import { PilotPlans0052 } from './0052-pilot-plans.ts';
import { PlansOfTwoSides0053 } from './0053-plans-of-two-sides.ts';
import { WhatARoundRestsOn0045 } from './0045-what-a-round-rests-on.ts';
import { TeamInvitationsByTheClock0060 } from './0060-team-invitations-by-the-clock.ts';
import { BaselinePeriods0061 } from './0061-baseline-periods.ts';
import { EquityBreakdowns0062 } from './0062-equity-breakdowns.ts';
import { ProgrammeContact0063 } from './0063-programme-contact.ts';
import { MigrationPlans0064 } from './0064-migration-plans.ts';
import { SavedViews0065 } from './0065-saved-views.ts';
import { ToldToSites0068 } from './0068-told-to-sites.ts';
import { SignedStopRules0069 } from './0069-signed-stop-rules.ts';
import { ReleasedWithReview0070 } from './0070-released-with-review.ts';
import { ToldAtOnce0071 } from './0071-told-at-once.ts';
import { LapsedAmendments0072 } from './0072-lapsed-amendments.ts';
import { WithdrawnPlans0073 } from './0073-withdrawn-plans.ts';
import { RoundsOfHundreds0074 } from './0074-rounds-of-hundreds.ts';
import { AcceptancesOfOnesOwn0075 } from './0075-acceptances-of-ones-own.ts';
import { IncidentEntries0076 } from './0076-incident-entries.ts';
import { SitesThatChange0077 } from './0077-sites-that-change.ts';
import { TakenBack0078 } from './0078-taken-back.ts';
import { EarlierSupport0079 } from './0079-earlier-support.ts';
import { DrawsOfARound0080 } from './0080-draws-of-a-round.ts';
import { WhyNoRepair0081 } from './0081-why-no-repair.ts';
import { RecordOfOpenRounds0082 } from './0082-record-of-open-rounds.ts';
import { CarriedPacks0083 } from './0083-carried-packs.ts';
import { RegisterByChange0084 } from './0084-register-by-change.ts';
import { WhatAppliedBefore0085 } from './0085-what-applied-before.ts';
import { UnfitGuidance0086 } from './0086-unfit-guidance.ts';
import { LooserLimits0088 } from './0088-looser-limits.ts';
import { PracticeOnCases0090 } from './0090-practice-on-cases.ts';
import { PapersOfSites0092 } from './0092-papers-of-sites.ts';
import { ReviewsOfAnEvaluation0095 } from './0095-reviews-of-an-evaluation.ts';
import { SubmittedVersions0098 } from './0098-submitted-versions.ts';
import { EarlierWriters0099 } from './0099-earlier-writers.ts';
import { grantJobs } from './grant-jobs.ts';

export const MIGRATIONS = [
  People0001, Innovations0002, Evaluations0003, Reviewing0004, Pilots0005, Audit0006, Grants0007, Sessions0008, Lists0009, NumberedAudit0010,
  RowSecurity0011, SignInInvitations0012, Erasure0013, BrokenGlass0014, RecordByProgramme0015,
  InterestRules0016, ClientsAndSecondFactor0017, TeamInvitations0018, Imports0019, DraftVersions0020,
  AssignmentRounds0021, AnswerBy0022, Guidance0023, UnfitAnswers0024, OpenWords0025, UnfinishedUploads0026, RolesOfOrganisations0027, RollOutStatuses0028, Register0029,
  ArchivedInnovations0030, Passports0031, Messages0032, RepairsAndBids0033, PanelMeetings0034, PilotReports0035, Calibration0036, ExistingReviews0037, Insights0038, Determinations0039, ExercisesAndService0040, SentDocuments0041, InConfidence0042, GuidanceVersions0043, WhatARoundRestsOn0045, DiscardedDrafts0046, FiringsAndHazards0047, PilotAmendments0048, ReasonsAndBudget0049, PilotPlans0052, PlansOfTwoSides0053, ConfirmedReadings0054, Notices0056, CostsOfTheAim0058, TeamInvitationsByTheClock0060, BaselinePeriods0061, EquityBreakdowns0062, ProgrammeContact0063, MigrationPlans0064, SavedViews0065, ToldToSites0068, SignedStopRules0069, ReleasedWithReview0070, ToldAtOnce0071, LapsedAmendments0072, WithdrawnPlans0073, RoundsOfHundreds0074, AcceptancesOfOnesOwn0075, IncidentEntries0076, SitesThatChange0077, TakenBack0078, EarlierSupport0079, DrawsOfARound0080, WhyNoRepair0081, RecordOfOpenRounds0082, CarriedPacks0083, RegisterByChange0084, WhatAppliedBefore0085, UnfitGuidance0086, LooserLimits0088, PracticeOnCases0090, PapersOfSites0092, ReviewsOfAnEvaluation0095, SubmittedVersions0098, EarlierWriters0099,
];

/**
 * Brings a database to the newest version: roles, tables as `waymark_migrate`, and the tables of the job queue.
 * Running it again changes nothing.
 *
 * @param owner address of a user who may create roles
 * @param secret of the installation; the passwords of the roles derive from it
 */
export const migrate = async (owner: string, secret: string): Promise<void> => {
  await createRoles(owner, secret);
  const turn = new pg.Client({ connectionString: owner });
  await turn.connect();
  try {
    await turn.query("select pg_advisory_lock(hashtext('waymark migrations'))");
    await migrateTables(roleUrl(owner, 'migrate', secret));
  } finally {
    await turn.end();
  }
};

/** Several processes may start at once: each waits for its turn, and the later ones find nothing to do. */
const migrateTables = async (url: string): Promise<void> => {
  const source = new DataSource({ type: 'postgres', url, migrations: MIGRATIONS, installExtensions: false, logging: false });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
  await migrateJobs({ connectionString: url });
  await grantJobs(url);
};
