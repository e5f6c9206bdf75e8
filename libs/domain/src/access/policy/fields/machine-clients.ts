import { asks, byAct, takenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Programs that ask by a token. */
export const machineClients = {
  objects: {
    MachineClient: byAct('client:manage', 'active', 'expiresAt', 'id', 'lastUsedOn', 'madeAt', 'madeBy', 'name', 'programme', 'programmeId', 'revokedAt', 'role', 'scopes'),
    MachineClientMade: byAct('client:manage', 'expiresAt', 'id', 'token'),
  },
  queries: {
    machineClients: asks('client:manage'),
  },
  mutations: {
    makeMachineClient: asks('client:manage', ['input']),
    revokeMachineClient: asks('client:manage', ['input']),
  },
  inputs: {
    MakeMachineClientInput: takenBy(['client:manage'], ['days', 'idempotencyKey', 'name', 'programmeId', 'role', 'scopes']),
    MachineClientInput: takenBy(['client:manage'], ['clientId', 'idempotencyKey']),
  },
} satisfies FeatureRules;
