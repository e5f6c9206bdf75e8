import { Module } from '@nestjs/common';
import { AssignmentQueries } from './assignments.queries.ts';
import { AssignmentResolver } from './graphql/assignment.resolver.ts';
import { AskForBids } from './bids/ask-for-bids.ts';
import { BidQueries } from './bids/bid.queries.ts';
import { BidResolver } from './bids/bid.resolver.ts';
import { PlaceBid } from './bids/place-bid.ts';
import { ConflictResolver } from './graphql/conflict.resolver.ts';
import { InvitationResolver } from './graphql/invitation.resolver.ts';
import { AcceptInvitation } from './operations/accept-invitation.ts';
import { DecideConflict } from './operations/decide-conflict.ts';
import { DeclareConflict } from './operations/declare-conflict.ts';
import { DeclineInvitation } from './operations/decline-invitation.ts';
import { InviteReviewers } from './operations/invite-reviewers.ts';
import { OpenConflict } from './operations/open-conflict.ts';
import { Recuse } from './operations/recuse.ts';
import { ReleaseAssignment } from './operations/release-assignment.ts';
import { AdjustAssignments, ConfirmAssignments, DiscardAssignments, KeepingQueries, KeepingResolver, ProposeAssignments, RoundQueries, RoundResolver, SeatAlternativeQueries, SeatAlternativeResolver } from './rounds/index.ts';
import { WorkloadQueries, WorkloadResolver } from './workload/index.ts';

const OPERATIONS = [
  AcceptInvitation, AdjustAssignments, AskForBids, ConfirmAssignments, DecideConflict, DeclareConflict, DeclineInvitation, DiscardAssignments, InviteReviewers, OpenConflict, PlaceBid, ProposeAssignments,
  Recuse, ReleaseAssignment,
];

/** Who reviews: proposals over many evaluations, invitations, their answers, and conflicts of interest. */
@Module({ providers: [...OPERATIONS, AssignmentQueries, AssignmentResolver, BidQueries, BidResolver, ConflictResolver, InvitationResolver, KeepingQueries, KeepingResolver, RoundQueries, RoundResolver, SeatAlternativeQueries, SeatAlternativeResolver, WorkloadQueries, WorkloadResolver] })
export class AssignmentsModule {}
