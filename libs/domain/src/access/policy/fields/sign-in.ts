import { asks, byAct, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** What this installation is, and how people come in. */
export const signIn = {
  objects: {
    Installation: whole('told before anybody signs in; the administrator in a demonstration only', 'administrator', 'empty', 'mode', 'now'),
    Persona: whole('invented people of a demonstration; production has none', 'displayName', 'id', 'organisation', 'roles'),
    PersonaToken: whole('of a demonstration, to whoever asks; production issues none', 'token'),
    SignInInvitation: whole('to whoever holds its token', 'expiresAt'),
    InvitedToSignIn: byAct('person:manage', 'expiresAt', 'id', 'link'),
  },
  queries: {
    installation: asks('installation:read'),
    personas: asks('persona:issue'),
    signInInvitation: asks('session:own', ['token']),
  },
  mutations: {
    issuePersonaToken: asks('persona:issue', ['personId']),
    inviteToSignIn: asks('person:manage', ['input']),
    withdrawSignInInvitation: asks('person:manage', ['input']),
    unlinkAccounts: asks('person:manage', ['input']),
    advanceClock: asks('clock:advance', ['input']),
  },
  inputs: {
    PersonInput: takenBy(['person:manage'], ['idempotencyKey', 'personId']),
    AdvanceClockInput: takenBy(['clock:advance'], ['idempotencyKey', 'lookBackFrom', 'to']),
  },
} satisfies FeatureRules;
