import { describe, expect, it } from '@jest/globals';
import { catches, happened, holdsInEveryLife, type Decide, type OnTrial } from '@waymark/testing/pipeline';
import { checkGuard, decide, isAmendable, openOverlays, pilotEnd, stageOf, type GuardUse, type PipelineDefinition } from './index.ts';
import { guardFacts } from './guard-facts.ts';
import { transitionFrom } from './transition-check.ts';

/**
 * Every guard of every transition taken, asked once more on the facts and the state of that moment. A move by appeal is
 * taken under the rule of the appeal, which says of itself what is asked: see `appealsFollowTheirRule`.
 */
const noGuardFailed = (trial: OnTrial): void => {
  const { definition } = trial;
  for (const { event, at, facts, now } of happened(trial, 'moved')) {
    if (event.trigger === 'appeal') continue;
    const transition = transitionFrom(definition, at.stage, event.transition!)!;
    const context = { calendar: facts.calendar, gatesOf: (pin: string) => facts.rubrics[pin]!.gates.map(({ id }) => id) };
    const asked = (use: GuardUse) => checkGuard(use, guardFacts(definition, at, use, facts, now, at.proposal), context).pass;
    const roundClosed = (use: GuardUse) => (use.type === 'roundClosed' ? at.runs.at(-1)!.round !== null : asked(use));
    expect({
      taken: event.transition,
      failing: transition.guards.filter((use) => !roundClosed(use)),
      from: event.from,
      to: event.to,
      kept: event.operands.map(({ guard }) => guard),
    }).toEqual({ taken: event.transition, failing: [], from: at.stage, to: transition.to, kept: transition.guards.map(({ type }) => type) });
  }
};

const onlyAppealsLeaveAnEnd = (trial: OnTrial): void => {
  for (const { event, at } of happened(trial, 'moved'))
    if (stageOf(trial.definition, at.stage)!.kind === 'end') expect(event.trigger).toBe('appeal');
};

/** An appeal leads where its rule says, after enough hearers, and past no hold. */
const appealsFollowTheirRule = (trial: OnTrial): void => {
  for (const { event, at, command } of happened(trial, 'moved')) {
    if (event.trigger !== 'appeal') continue;
    const rule = trial.definition.appeals.rules.find(({ endStage }) => endStage === at.stage)!;
    const ways = rule.results.flatMap(({ toStage, transition }) => (toStage ? [toStage] : transition ? [transition] : []));
    expect(ways).toContain(event.transition ?? event.to);
    expect(command.type).toBe('hear-appeal');
    const said = at.decisions.at(-1)!.signatures.map(({ person }) => person);
    expect(new Set(said).size).toBe(rule.heardBy.n);
    if (event.transition) expect(openOverlays(at).filter(({ kind }) => ['legal-hold', 'safety-hold'].includes(kind))).toEqual([]);
  }
};

describe('in every life', () => {
  it('no transition is taken past a failing guard, moves by appeal apart, which have a law of their own', () => holdsInEveryLife(noGuardFailed));

  it('an end stage is left only by an appeal', () => holdsInEveryLife(onlyAppealsLeaveAnEnd));

  it('an appeal leads only where its rule says', () => holdsInEveryLife(appealsFollowTheirRule));

  it('nothing forward or final happens while a legal or safety hold is open', () => {
    holdsInEveryLife((trial) => {
      for (const { event, at } of happened(trial, 'moved')) {
        const direction = event.transition && transitionFrom(trial.definition, at.stage, event.transition)?.direction;
        const held = openOverlays(at).some(({ kind }) => ['legal-hold', 'safety-hold'].includes(kind));
        expect(held && ['forward', 'final'].includes(direction ?? '')).toBe(false);
      }
    });
  });
});

describe('a pilot', () => {
  it('ends in every life where it was left, and by no command that leaves it as it is', () => {
    holdsInEveryLife(({ definition, asked }) => {
      for (const { before, answer, after } of asked) {
        const [was, is] = [before.stage, after.stage].map((stage) => isAmendable(stageOf(definition, stage)));
        const end = pilotEnd({ before: definition, next: definition }, before.stage, answer.ok ? answer.events : []);
        if (was && !is) expect(end).not.toBeNull();
        if (!was || before.stage === after.stage) expect(end).toBeNull();
      }
    });
  });
});

describe('these laws catch an interpreter', () => {
  /** The definition as an interpreter reads it that leaves one kind of guard out. */
  const lacking = (definition: PipelineDefinition, guard: string): PipelineDefinition => ({
    ...definition,
    stages: definition.stages.map((stage) => ({
      ...stage,
      transitions: stage.transitions.map((transition) => ({ ...transition, guards: transition.guards.filter(({ type }) => type !== guard) })),
    })),
  });
  const without = (guard: string): Decide => (definition, ...rest) => decide(lacking(definition, guard), ...rest);

  it.each(['quorum', 'mustPass', 'roundClosed', 'noOpenConflicts', 'documentsPresent', 'elapsed', 'signedBy', 'assessmentPassed'])('that does not ask %s', (guard) => {
    expect(catches(noGuardFailed, without(guard))).toBe(true);
  });

  it('that lets anybody leave an end', () => {
    const lenient = (definition: PipelineDefinition): PipelineDefinition => ({
      ...definition,
      globalTransitions: definition.globalTransitions.map((transition) => ({ ...transition, fromKinds: [...transition.fromKinds, 'end'] })),
    });
    expect(catches(onlyAppealsLeaveAnEnd, (definition, ...rest) => decide(lenient(definition), ...rest))).toBe(true);
  });
});
