import type { Tx } from '@waymark/database/transaction';
import type { PipelineEvent } from '@waymark/domain/pipeline';
import { commit, type AuditEntry } from '@waymark/platform/audit';

/** The record of pipeline events: ids, codes and numbers as they are, words as keyed commitments. */
export const auditEntries = async (tx: Tx, evaluation: string, from: number, events: PipelineEvent[]): Promise<AuditEntry[]> => {
  const stream = `evaluation/${evaluation}`;
  const entries: AuditEntry[] = [];
  for (const [index, event] of events.entries()) {
    const version = from + index + 1;
    const words = wordsOf(event);
    entries.push({
      stream,
      actor: event.by?.person ?? 'platform',
      act: `evaluation.${event.type}`,
      obj: stream,
      data: {
        version,
        ...(event.by ? { roles: event.by.roles } : {}),
        ...codesOf(event),
        ...(words ? { words: await commit(tx, `${stream}/${version}`, words) } : {}),
      },
    });
  }
  return entries;
};

const codesOf = (event: PipelineEvent): Record<string, unknown> => {
  switch (event.type) {
    case 'started':
      return { pipeline: event.pipeline, stage: event.stage, simulated: event.simulated };
    case 'proposed':
      return { transition: event.transition, revision: event.revision, conditions: event.conditions?.length ?? -1 };
    case 'signed':
      return { role: event.role, revision: event.revision };
    case 'moved':
      return {
        from: event.from,
        to: event.to,
        run: event.run,
        transition: event.transition ?? 'appeal',
        trigger: event.trigger,
        effects: event.effects,
        guards: event.operands.map((stored) => stored.guard),
        ...(event.decided ? { decision: event.decided.id, outcome: event.decided.outcome, letter: event.decided.letterKey } : {}),
      };
    case 'overlay-raised':
      return { overlay: event.id, kind: event.kind };
    case 'overlay-closed':
      return { overlay: event.id, outcome: event.outcome };
    case 'letter-written':
    case 'letter-approved':
    case 'letter-released':
      return { decision: event.decision };
    case 'appeal-proposed':
    case 'appeal-signed':
      return { result: event.result };
    case 'appeal-decided':
      return { result: event.result, decision: event.decided.id };
    case 'withdrawal-noted':
      return { transition: event.transition, to: event.to };
    case 'timer-fired':
      return { timer: event.timer };
    case 'migrated':
      return { from: event.from, to: event.to, stage: event.stage, clocks: event.clocks, plan: event.plan, confirmedBy: event.confirmedBy };
    default:
      return {};
  }
};

/** The free text of an event, to be committed to; empty where it has none. */
const wordsOf = (event: PipelineEvent): string => {
  if (event.type === 'letter-written') return [event.body.decision, event.body.reasons, event.body.next, ...(event.body.publicReasons ? [event.body.publicReasons] : [])].join('\n');
  if (event.type === 'overlay-raised') return event.text;
  if (event.type === 'proposed' || event.type === 'moved')
    return [event.reason, ...(event.conditions ?? []).map((condition) => `${condition.text} / ${condition.owner} / ${condition.dueOn}`)].join('\n').trim();
  return 'reason' in event && event.reason ? event.reason : '';
};
