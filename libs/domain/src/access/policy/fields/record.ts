import { asks, byAct, seeing, takenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** The record, and administrators who look where nobody may. */
export const record = {
  objects: {
    // streams of one's own team's innovations, and of cases that a conflict takes away, are left out
    AuditEvent: byAct('audit:read', 'hash', 'leaf', 'seq', 'text'),
    AuditStream: byAct('audit:read', 'seq', 'stream'),
    Checkpoint: byAct('audit:read', 'at', 'note', 'size'),
    BrokenGlass: byAct(
      'glass:read',
      'brokenAt', 'endsAt', 'evaluationId', 'id', 'innovationName', 'number', 'open', 'person', 'reason', 'reference', 'simulated',
    ),
    GlassBroken: byAct('glass:break', 'endsAt', 'evaluationId', 'id'),
  },
  queries: {
    auditEvents: asks('audit:read', ['first', 'stream'], { after: seeing('AuditEvent.seq') }),
    auditStreams: asks('audit:read', ['first'], { after: seeing('AuditStream.stream') }),
    checkpoint: asks('audit:read'),
    brokenGlass: asks('glass:read'),
  },
  mutations: { breakGlass: asks('glass:break', ['input']) },
  inputs: { BreakGlassInput: takenBy(['glass:break'], ['idempotencyKey', 'number', 'reason', 'reference']) },
} satisfies FeatureRules;
