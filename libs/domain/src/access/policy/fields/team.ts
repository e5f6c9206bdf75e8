import { asks, byAct, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

const TEAM = 'only the team of the innovation reaches it, viewers like owners';

/** The team of an innovation, and invitations to it: whoever is invited reads what they are invited to, and nothing of the innovation. */
export const team = {
  objects: {
    TeamMember: whole(TEAM, 'access', 'displayName', 'id', 'madeOwnerAt', 'madeOwnerBy'),
    SentInvitation: whole(TEAM, 'access', 'address', 'expiresAt', 'id', 'invitedBy', 'name'),
    TeamHappening: whole(TEAM, 'access', 'at', 'by', 'name', 'what'),
    TeamInvitation: whole('to whoever is invited, or holds the token', 'access', 'expiresAt', 'id', 'innovationName', 'invitedBy', 'losesSight'),
    InvitedToTeam: byAct('team:invite', 'expiresAt', 'id', 'link'),
  },
  queries: {
    teamHistory: asks('innovation:read', ['innovationId']),
    teamInvitation: asks('team:join', ['invitation']),
    teamInvitations: asks('team:join'),
  },
  mutations: {
    inviteMember: asks('team:invite', ['input']),
    withdrawTeamInvitation: asks('team:manage', ['input']),
    acceptTeamInvitation: asks('team:join', ['input']),
    declineTeamInvitation: asks('team:join', ['input']),
    changeMemberRight: asks('team:manage', ['input']),
    removeMember: asks('team:manage', ['input']),
    transferOwnership: asks('team:manage', ['input']),
  },
  inputs: {
    InviteMemberInput: takenBy(['team:invite'], ['access', 'address', 'idempotencyKey', 'innovationId', 'name', 'personId']),
    WithdrawTeamInvitationInput: takenBy(['team:manage'], ['idempotencyKey', 'innovationId', 'invitationId']),
    TeamInvitationInput: takenBy(['team:join'], ['idempotencyKey', 'invitation']),
    MemberRightInput: takenBy(['team:manage'], ['access', 'idempotencyKey', 'innovationId', 'personId']),
    MemberInput: takenBy(['team:manage'], ['idempotencyKey', 'innovationId', 'personId']),
  },
} satisfies FeatureRules;
