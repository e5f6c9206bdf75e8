import { CASE } from '../relations.ts';
import { asks, byAct, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

const TEAM = 'only its team reaches it, and viewers of the team read all that owners do';

/** Passports that a team issues and uses, and whose keys are accepted. */
export const passports = {
  objects: {
    OwnPassports: whole(TEAM, 'imported', 'issued', 'offered'),
    IssuedPassport: whole(TEAM, 'id', 'issuedAt', 'parts', 'simulated', 'validUntil'),
    PassportCheck: whole('of a file that the asker sent', 'issuer', 'payload', 'problems', 'used'),
    ImportedPassport: seenBy(CASE, 'id', 'importedAt', 'issuer', 'issuerRemoved', 'keyId', 'payload', 'simulated', 'validUntil'),
    PassportIssuers: byAct('passport-issuer:manage', 'issuers', 'ownKey', 'ownKeyId'),
    PassportIssuer: byAct('passport-issuer:manage', 'addedAt', 'addedBy', 'id', 'keyId', 'name', 'removedAt'),
  },
  queries: {
    passports: asks('innovation:read', ['innovationId']),
    passportFile: asks('innovation:read', ['id']),
    passportCheck: asks('innovation:read', ['innovationId', 'uploadId']),
    passportIssuers: asks('passport-issuer:manage'),
  },
  mutations: {
    issuePassport: asks('passport:issue', ['input']),
    importPassport: asks('passport:import', ['input']),
    addPassportIssuer: asks('passport-issuer:manage', ['input']),
    removePassportIssuer: asks('passport-issuer:manage', ['input']),
  },
  inputs: {
    IssuePassportInput: takenBy(['passport:issue'], ['idempotencyKey', 'innovationId', 'parts']),
    ImportPassportInput: takenBy(['passport:import'], ['idempotencyKey', 'innovationId', 'uploadId']),
    AddPassportIssuerInput: takenBy(['passport-issuer:manage'], ['idempotencyKey', 'name', 'publicKey']),
    RemovePassportIssuerInput: takenBy(['passport-issuer:manage'], ['idempotencyKey', 'issuerId']),
  },
} satisfies FeatureRules;
