import { asks, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Statements of service: of whoever served, and of nobody else. */
export const service = {
  objects: {
    ServiceStatements: whole('one’s own, with a key that is public', 'issued', 'publicKey'),
    IssuedServiceStatement: whole('one’s own', 'id', 'issuedAt', 'through'),
  },
  queries: { serviceStatements: asks('service:own'), serviceStatementFile: asks('service:own', ['id']) },
  mutations: { issueServiceStatement: asks('service:own', ['input']) },
  inputs: { IssueServiceStatementInput: takenBy(['service:own'], ['idempotencyKey']) },
} satisfies FeatureRules;
