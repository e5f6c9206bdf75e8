export { REMEDY, UsageError, verifyAudit, type Verdict } from './verify-audit.ts';
