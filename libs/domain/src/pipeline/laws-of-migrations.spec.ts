import { describe, expect, it } from '@jest/globals';
import { holdsInEveryLife, member, type OnTrial } from '@waymark/testing/pipeline';
import { announcedTimeline, clocksOf, fold, migrate, pinOf, registerStanding, runLimitOf, timersOf, type MigrationClocks, type PipelineDefinition, type PipelineState } from './index.ts';

/** The same pipeline as its next version, with longer limits, and what became of a life that was moved to it; null where it stays. */
const movedLife = ({ definition, state, facts, now }: OnTrial, clocks: MigrationClocks, named: (stage: string) => string = (stage) => stage): { next: PipelineDefinition; after: PipelineState } | null => {
  const next = { ...definition, version: '9.0.0', stages: definition.stages.flatMap((stage) => [...(named(stage.id) === stage.id ? [] : [stage]), { ...stage, id: named(stage.id), ...(stage.sla ? { sla: { ...stage.sla, workingDays: stage.sla.workingDays + 5 } } : {}) }]) };
  const stageMap = Object.fromEntries(definition.stages.map(({ id }) => [id, named(id)]));
  const answer = migrate({ before: definition, next }, state, { id: 'plan', stageMap, clocks, reason: 'Longer limits', proposedBy: member('programme-lead'), confirmedBy: member('programme-lead', 2) }, facts, now);
  return answer.ok ? { next, after: fold(answer.events, state) } : null;
};

describe('in every life', () => {
  it('what is behind an evaluation stays as it was: runs, decisions, letters, overlays, who took part', () => {
    let moved = 0;
    holdsInEveryLife((trial) => {
      const found = movedLife(trial, 'kept');
      if (!found) return;
      moved += 1;
      const { state } = trial;
      const runs = state.runs.map((run, at, { length }) => (at < length - 1 ? { ...run, limit: runLimitOf(trial.definition, run) } : run));
      expect(found.after).toEqual({ ...state, runs, pipeline: pinOf(found.next), version: state.version + 1 });
    });
    expect(moved).toBeGreaterThan(0);
  });

  it('nothing that is not told moves, and nothing is told by moving', () => {
    holdsInEveryLife((trial) => {
      const found = movedLife(trial, 'restarted');
      if (!found) return;
      const { definition, state } = trial;
      expect([state.proposal, state.decisions.filter(({ letter }) => !letter.releasedAt)]).toEqual([null, []]);
      expect(announcedTimeline(found.next, found.after)).toEqual(announcedTimeline(definition, state));
      expect(registerStanding(found.next, found.after)).toEqual(registerStanding(definition, state));
    });
  });

  it('clocks that are kept have run as long as before; the total does whatever the plan says', () => {
    holdsInEveryLife((trial) => {
      const { definition, state, facts, now } = trial;
      const before = clocksOf(definition, state, facts.calendar, now);
      const [kept, restarted] = [movedLife(trial, 'kept'), movedLife(trial, 'restarted')];
      if (kept) expect(clocksOf(kept.next, kept.after, facts.calendar, now)).toEqual(before);
      if (restarted) expect(clocksOf(restarted.next, restarted.after, facts.calendar, now).filter(({ id }) => id !== 'stage')).toEqual(before.filter(({ id }) => id !== 'stage'));
    });
  });

  it('a stage that was given another name is entered anew under its old one with every timer of its limit', () => {
    let fired = 0;
    holdsInEveryLife((trial) => {
      for (const clocks of ['kept', 'restarted'] as const) {
        const found = movedLife(trial, clocks, (stage) => (stage === trial.state.stage ? `${stage}-anew` : stage));
        if (!found) continue;
        const { stage, run } = trial.state;
        const stems = [`limit-warning/${stage}/${run}`, `limit-passed/${stage}/${run}`];
        fired += trial.state.firedTimers.filter((id) => stems.includes(id)).length;
        expect(found.after.firedTimers).toHaveLength(trial.state.firedTimers.length);
        expect(found.after.firedTimers.filter((id) => stems.some((stem) => id.startsWith(stem)))).toEqual([]);
        expect(timersOf(found.next, found.after, trial.facts.calendar, trial.now).filter(({ id }) => found.after.firedTimers.includes(id))).toEqual([]);
      }
    });
    expect(fired).toBeGreaterThan(0);
  });

  it('no timer that fired waits again', () => {
    holdsInEveryLife((trial) => {
      for (const clocks of ['kept', 'restarted'] as const) {
        const found = movedLife(trial, clocks);
        if (!found) continue;
        const waiting = timersOf(found.next, found.after, trial.facts.calendar, trial.now).map(({ id }) => id);
        expect(waiting.filter((id) => found.after.firedTimers.includes(id) || trial.state.firedTimers.includes(id))).toEqual([]);
      }
    });
  });
});
