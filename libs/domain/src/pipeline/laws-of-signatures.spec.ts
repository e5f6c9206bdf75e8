import { describe, expect, it } from '@jest/globals';
import { catches, happened, holdsInEveryLife, type Decide, type Happened, type OnTrial } from '@waymark/testing/pipeline';
import { decide, type GuardUse, type PipelineState } from './index.ts';
import { transitionFrom } from './transition-check.ts';

/** Who signed the standing proposal in a role, counted by hand from its events: the proposer where they hold it. */
const signers = (at: PipelineState, role: string): string[] => {
  const { by, signatures, revision } = at.proposal!;
  return [...(by.roles.includes(role) ? [by.person] : []), ...signatures.filter((one) => one.role === role && one.revision === revision).map(({ person }) => person)];
};

const disqualified = ({ at, facts }: Happened<'moved'>, use: GuardUse, person: string): boolean => {
  const reviewed = (facts.reviews ?? []).some((review) => review.reviewer === person && review.state === 'submitted');
  const voted = (facts.votes ?? []).some((vote) => vote.member === person && vote.cast);
  const acted = at.actedAs[person] ?? [];
  return Boolean(use.fourEyes && (reviewed || voted)) || Boolean(use.excludes?.some((role) => acted.includes(role)));
};

const enoughPeopleSigned = (trial: OnTrial): void => {
  for (const moved of happened(trial, 'moved')) {
    if (moved.event.trigger !== 'manual') continue;
    const { guards } = transitionFrom(trial.definition, moved.at.stage, moved.event.transition!)!;
    for (const use of guards.filter(({ type }) => type === 'signedBy')) {
      const people = signers(moved.at, use.role!);
      const good = people.filter((one) => !disqualified(moved, use, one));
      expect({ taken: moved.event.transition, twice: people.length - new Set(people).size, enough: good.length >= use.n! }).toEqual({ taken: moved.event.transition, twice: 0, enough: true });
    }
  }
};

describe('in every life', () => {
  it('as many different people sign as the pipeline asks for, and nobody who may not', () => holdsInEveryLife(enoughPeopleSigned));

  it('nobody signs twice, and nobody an older revision', () => {
    holdsInEveryLife((trial) => {
      for (const { event, at } of happened(trial, 'signed')) {
        expect(signers(at, event.role)).not.toContain(event.by!.person);
        expect(event.revision).toBe(at.proposal!.revision);
      }
    });
  });

  it('no two proposals of one stage run have the same revision', () => {
    holdsInEveryLife((trial) => {
      const numbers = happened(trial, 'proposed').map(({ event, at }) => `${at.stage}/${at.run}/${event.revision}`);
      expect(new Set(numbers).size).toBe(numbers.length);
    });
  });

  it('a decision names its own proposer and signers, also where it overtook another proposal', () => {
    holdsInEveryLife((trial) => {
      for (const { event, at } of happened(trial, 'moved')) {
        if (!event.decided) continue;
        const made = trial.state.decisions.find(({ id }) => id === event.decided!.id)!;
        const own = event.trigger === 'manual' && at.proposal?.transition === event.transition ? at.proposal : null;
        expect(made.by).toBe(own?.by.person ?? event.by?.person ?? null);
        expect(made.signatures.length).toBe(own ? own.signatures.length + 1 : 0);
      }
    });
  });
});

describe('these laws catch an interpreter', () => {
  it('that lets reviewers sign', () => {
    const blind: Decide = (definition, state, command, facts, now) => decide(definition, state, command, ['propose', 'sign'].includes(command.type) ? { ...facts, ...withoutDeciders(facts) } : facts, now);
    const withoutDeciders = ({ reviews }: Parameters<Decide>[3]) => ({ reviews: reviews?.filter(({ reviewer }) => !reviewer.startsWith('nhsx-decider')) });
    expect(catches(enoughPeopleSigned, blind)).toBe(true);
  });
});
