import { describe, expect, it } from '@jest/globals';
import { answersOutside, catches, holdsInEveryLife, readOutside, type Asked, type Decide, type OnTrial, type View } from '@waymark/testing/pipeline';
import { announcedOf, apply, decide, overlayAnnouncedAt, type PipelineDefinition, type PipelineEvent, type PipelineState } from './index.ts';

const ALWAYS_HIDDEN = ['proposed', 'signed', 'proposal-withdrawn', 'round-closed', 'letter-written', 'letter-approved', 'appeal-proposed', 'appeal-signed', 'appeal-decided', 'timer-fired'];

const unlocks = (definition: PipelineDefinition, state: PipelineState, id: string): boolean =>
  Boolean(definition.overlays.find((kind) => kind.id === state.overlays.find((overlay) => overlay.id === id)?.kind)?.unlocks);

/** A hold on a draft is felt by its owner, in the neutral sentence: the draft cannot be submitted. */
const isDraft = (definition: PipelineDefinition, at: PipelineState): boolean => at.stage === definition.startStage;

/** Whether an event is none of the innovator's business until a letter is released. */
const isHidden = (definition: PipelineDefinition, at: PipelineState, event: PipelineEvent): boolean => {
  if (event.type === 'moved') return event.announcedBy ? !event.decided?.atOnce : announcedOf(definition, at).stage !== at.stage;
  if (event.type.startsWith('overlay') && isDraft(definition, at)) return false;
  if (event.type === 'overlay-raised') return event.kind !== 'appeal' && (event.decision !== null || !definition.overlays.find(({ id }) => id === event.kind)!.unlocks);
  if (event.type === 'overlay-closed') return !unlocks(definition, at, event.id) || overlayAnnouncedAt(at, event.id) === null;
  return ALWAYS_HIDDEN.includes(event.type);
};

/** Two histories that differ only in what is hidden: that before the command, and that after it. */
const hiddenPairs = (trial: OnTrial): { before: View; after: View; asked: Asked }[] =>
  trial.asked.flatMap((asked) => {
    if (!asked.answer.ok || asked.answer.events.length === 0) return [];
    let at = asked.before;
    for (const event of asked.answer.events) {
      if (!isHidden(trial.definition, at, event)) return [];
      at = apply(at, event);
    }
    const { definition } = trial;
    const { facts, now } = asked;
    return [{ asked, before: { definition, state: asked.before, facts, now }, after: { definition, state: asked.after, facts, now } }];
  });

const nothingIsRead = (trial: OnTrial): void => {
  for (const { before, after } of hiddenPairs(trial)) expect(readOutside(after)).toEqual(readOutside(before));
};

const nothingIsAnswered = (interpreter: Decide) => (trial: OnTrial) => {
  for (const { before, after } of hiddenPairs(trial)) expect(answersOutside(after, interpreter)).toEqual(answersOutside(before, interpreter));
};

describe('in every life, what is decided and not released', () => {
  it('changes nothing that people outside can read', () => holdsInEveryLife(nothingIsRead));

  it('changes no answer that people outside can get', () => holdsInEveryLife(nothingIsAnswered(decide), 100));

  it('is tried often', () => {
    let pairs = 0;
    let decisions = 0;
    holdsInEveryLife((trial) => {
      const hidden = hiddenPairs(trial);
      pairs += hidden.length;
      decisions += hidden.filter(({ asked }) => asked.after.decisions.length > asked.before.decisions.length).length;
    });
    expect(pairs).toBeGreaterThan(300);
    expect(decisions).toBeGreaterThan(100);
  });

  it('is announced since its release and no earlier', () => {
    holdsInEveryLife((trial) => {
      const { definition, state } = trial;
      const announced = announcedOf(definition, state);
      const move = state.moves.findLast(({ to, run }) => to === announced.stage && run === announced.run);
      if (!move) return expect(state.withdrawalsNoted).toContainEqual(expect.objectContaining({ to: announced.stage, at: announced.since }));
      const released = state.decisions.find(({ id }) => id === move.decision)?.letter.releasedAt;
      if (move.decision && !move.atOnce) expect(announced.since >= released!).toBe(true);
      expect(announced.since >= move.at).toBe(true);
    });
  });
});

describe('these laws catch an interpreter', () => {
  it('that announces with the decision', () => {
    const loud: Decide = (...asked) => {
      const answer = decide(...asked);
      return answer.ok ? { ok: true, events: answer.events.map((event) => (event.type === 'moved' ? { ...event, announcedBy: null } : event)) } : answer;
    };
    const readsTheSame = (trial: OnTrial): void => {
      for (const { before, after, answer } of trial.asked)
        if (answer.ok && answer.events.some((event) => event.type === 'moved' && event.decided && !event.decided.atOnce))
          expect(announcedOf(trial.definition, after)).toEqual(announcedOf(trial.definition, before));
    };
    expect(catches(readsTheSame, loud)).toBe(true);
    holdsInEveryLife(readsTheSame);
  });

  it('that tells whether a letter is there', () => {
    const telling: Decide = (definition, state, command, ...rest) => {
      if (command.type !== 'approve-letter' || state.decisions.some(({ id }) => id === command.decision)) return decide(definition, state, command, ...rest);
      return { ok: false, blockers: [{ code: 'unknown-decision', staffMessage: 'None', innovatorMessage: 'There is none', neutral: false, operands: {} }] };
    };
    expect(catches(nothingIsAnswered(telling), decide)).toBe(true);
  });
});
