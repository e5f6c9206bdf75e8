import { describe, expect, it } from '@jest/globals';
import { catches, happened, holdsInEveryLife, type Decide, type OnTrial } from '@waymark/testing/pipeline';
import { decide, decisionOf, type PipelineEvent } from './index.ts';

/** Released in the order of decisions, approved before by somebody who did not write it, by somebody who may. */
const releasedInOrder = (trial: OnTrial): void => {
  for (const { event, at } of happened(trial, 'letter-released')) {
    const index = at.decisions.findIndex(({ id }) => id === event.decision);
    const { letter } = at.decisions[index]!;
    const { releasedBy } = trial.definition.letters.find(({ key }) => key === letter.key)!;
    expect({
      earlierUnreleased: at.decisions.slice(0, index).filter((earlier) => !earlier.letter.releasedAt).map(({ id }) => id),
      approved: letter.approvedBy !== null,
      approvedByWriter: letter.approvedBy === letter.writer,
      releasedTwice: letter.releasedAt !== null,
      mayRelease: event.by!.roles.some((role) => releasedBy.includes(role)),
    }).toEqual({ earlierUnreleased: [], approved: true, approvedByWriter: false, releasedTwice: false, mayRelease: true });
  }
};

/** Who wrote a letter is whoever wrote it last, and at first whoever proposed the decision. */
const approvedByAnother = (trial: OnTrial): void => {
  for (const { event, at } of happened(trial, 'letter-approved')) {
    const before = at.version;
    const written = trial.events.slice(0, before).findLast((earlier) => earlier.type === 'letter-written' && earlier.decision === event.decision);
    const writer = written ? written.by!.person : decisionOf(at, event.decision)!.by;
    expect(event.by!.person).not.toBe(writer);
  }
};

describe('in every life', () => {
  it('letters are released in order, and only after approval by somebody who did not write them', () => holdsInEveryLife(releasedInOrder));

  it('whoever wrote the text that is sent did not approve it', () => holdsInEveryLife(approvedByAnother));

  it('a released letter stays as it was sent', () => {
    holdsInEveryLife(({ asked }) => {
      for (const { before, after } of asked)
        for (const { id, letter } of before.decisions) if (letter.releasedAt) expect(decisionOf(after, id)!.letter).toBe(letter);
    });
  });

  it('every decision has one letter, and is never decided twice', () => {
    holdsInEveryLife((trial) => {
      const ids = trial.state.decisions.map(({ id }) => id);
      expect(ids).toEqual(ids.map((_, index) => `d${index + 1}`));
      expect(trial.state.decisions.filter(({ letter }) => !trial.definition.letters.some(({ key }) => key === letter.key))).toEqual([]);
    });
  });
});

describe('these laws catch an interpreter', () => {
  const release = (command: { type: string; decision?: string; by?: unknown }, now: string): PipelineEvent =>
    ({ type: 'letter-released', at: now, by: command.by, decision: command.decision }) as PipelineEvent;
  const careless: Decide = (definition, state, command, facts, now) =>
    command.type === 'release-letter' && decisionOf(state, command.decision) ? { ok: true, events: [release(command, now)] } : decide(definition, state, command, facts, now);

  it('that releases what nobody approved', () => expect(catches(releasedInOrder, careless)).toBe(true));

  it('that lets writers approve', () => {
    const lenient: Decide = (definition, state, command, ...rest) => {
      const unwritten = { ...state, decisions: state.decisions.map((one) => ({ ...one, letter: { ...one.letter, writer: null } })) };
      return decide(definition, command.type === 'approve-letter' ? unwritten : state, command, ...rest);
    };
    expect(catches(approvedByAnother, lenient)).toBe(true);
  });
});
