import { describe, expect, it } from '@jest/globals';
import { announceAll, definitionOf, holdsInEveryLife, innovator, reach, take, whyPublic, type OnTrial } from '@waymark/testing/pipeline';
import { registerStanding, type RegisterStanding } from './index.ts';

const DEFAULT = 'pipeline-default@1.0.0';
const standing = ({ definition, state }: OnTrial): RegisterStanding | null => registerStanding(definition, state);

/** Adopted and told. */
const adopted = (transition = 'adopt'): OnTrial => {
  const trial = reach(DEFAULT, 'adoption-decision');
  announceAll(trial);
  take(trial, transition);
  trial.later(3);
  announceAll(trial);
  return trial;
};

/** Releases what waits, some days later. */
const tell = (trial: OnTrial): string => {
  trial.later(2);
  announceAll(trial);
  return trial.now;
};

describe('the public register', () => {
  it('has nothing that is not adopted', () => {
    for (const { id, kind } of definitionOf(DEFAULT).stages) {
      if (['monitoring', 'completed', 'adoption-withdrawn'].includes(id) || kind === 'intake') continue;
      expect([id, standing(reach(DEFAULT, id))]).toEqual([id, null]);
    }
  });

  it.each([['adopt', 'adopted'], ['adopt-conditions', 'adopted-conditions']])('takes “%s” in with the release of its letter and not before', (transition, outcome) => {
    const trial = reach(DEFAULT, 'adoption-decision');
    announceAll(trial);
    take(trial, transition);
    expect(standing(trial)).toBeNull();
    trial.later(3);
    announceAll(trial);
    const { id } = trial.state.decisions.at(-1)!;
    expect(standing(trial)).toEqual({ decision: id, reasons: [{ text: whyPublic(id), toldAt: trial.now }], outcome, announcedAt: trial.now, state: 'adopted', label: 'Adopted', text: null, since: trial.now, ended: false });
  });

  it('tells the words for the public with the letter, and not the reasons of the decision', () => {
    const trial = reach(DEFAULT, 'adoption-decision');
    announceAll(trial);
    take(trial, 'adopt');
    const { id } = trial.state.decisions.at(-1)!;
    trial.must({ type: 'write-letter', by: { person: 'a writer', roles: ['nhsx-decider'] }, decision: id, body: { decision: 'Adopted', reasons: 'Private', next: 'Next', publicReasons: ' Fewer people fall. ' } });
    expect(standing(trial)).toBeNull();
    const told = tell(trial);
    expect(standing(trial)!.reasons).toEqual([{ text: 'Fewer people fall.', toldAt: told }]);
    take(trial, 're-review');
    const [again, toldAgain] = [trial.state.decisions.at(-1)!.id, tell(trial)];
    expect(standing(trial)!.reasons).toEqual([{ text: whyPublic(again), toldAt: toldAgain }, { text: 'Fewer people fall.', toldAt: told }]);
  });

  it('shows a review again from the release of its letter until that of what comes of it', () => {
    const trial = adopted();
    const before = standing(trial);
    take(trial, 're-review');
    expect(standing(trial)).toEqual(before);
    const reviewed = tell(trial);
    const reasons = (toldAt: string) => ({ text: whyPublic(trial.state.decisions.at(-1)!.id), toldAt });
    const [why, ofReview] = [before!.reasons, reasons(reviewed)];
    const underReview = { ...before, reasons: [ofReview, ...why], state: 'under-review', label: 'Under review', text: 'This innovation is adopted. Its adoption is being reviewed again.', since: reviewed };
    expect(standing(trial)).toEqual(underReview);
    take(trial, 'to-panel');
    expect(standing(trial)).toEqual(underReview);
    take(trial, 'reaffirm');
    expect(standing(trial)).toEqual(underReview);
    expect(standing(trial)).not.toMatchObject({ since: tell(trial) });
    expect(standing(trial)).toEqual({ ...before, reasons: [reasons(trial.now), ofReview, ...why], since: trial.now });
  });

  it('says that an adoption has ended, from the release of the letter on', () => {
    const trial = adopted();
    const before = standing(trial);
    take(trial, 'withdraw-adoption');
    expect(standing(trial)).toEqual(before);
    expect(standing(trial)).not.toMatchObject({ since: tell(trial) });
    expect(standing(trial)).toMatchObject({ announcedAt: before!.announcedAt, state: 'no-longer-adopted', label: 'No longer adopted', since: trial.now, ended: true });
  });

  it('says at once that the innovator has withdrawn', () => {
    const trial = adopted();
    take(trial, 'withdraw');
    expect(standing(trial)).toMatchObject({ state: 'no-longer-adopted', since: trial.now });
  });

  it('never shows what was withdrawn before its adoption was told', () => {
    const trial = reach(DEFAULT, 'adoption-decision');
    announceAll(trial);
    take(trial, 'adopt');
    trial.later(1).must({ type: 'propose', by: innovator, transition: 'withdraw' });
    tell(trial);
    expect(trial.state.decisions.map(({ outcome, letter }) => [outcome, letter.releasedAt !== null]).slice(-2)).toEqual([['adopted', true], ['withdrawn', true]]);
    expect(standing(trial)).toBeNull();
  });

  it('keeps in every life to what people outside were told', () =>
    holdsInEveryLife((trial) => {
      const { definition, state } = trial;
      const shown = standing(trial);
      const told = state.decisions.filter(({ letter, outcome }) => letter.releasedAt && definition.publicRegister.entersBy.includes(outcome));
      if (told.length === 0) expect(shown).toBeNull();
      if (!shown) return;
      expect(told.some(({ letter }) => letter.releasedAt === shown.announcedAt)).toBe(true);
      expect(shown.since >= shown.announcedAt).toBe(true);
    }));
});
