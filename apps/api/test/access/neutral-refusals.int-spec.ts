import { describe, expect, it } from '@jest/globals';
import { aDraft, see, type Case } from '../support/case.ts';
import { reach } from '../support/reach-stage.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const hold = async ({ evaluationId }: Case, kind: string): Promise<void> =>
  (await on.cast.who(kind === 'safety-hold' ? 'safety-lead' : 'coordinator')).done('raiseHold', { evaluationId, kind, reason: 'A secret of the staff' });
const submit = ({ innovator, evaluationId }: Case): Promise<object> => innovator.act('propose', { evaluationId, transition: 'submit' });

describe('an innovator', () => {
  it('is refused in one and the same way, whatever it is that stands against them', async () => {
    const [legal, safety, both, moved] = [await aDraft(on.cast), await aDraft(on.cast), await aDraft(on.cast), await reach(on.cast, 'triage')];
    await hold(legal, 'legal-hold');
    await hold(safety, 'safety-hold');
    await hold(both, 'legal-hold');
    await hold(both, 'safety-hold');
    const answers = [await submit(legal), await submit(safety), await submit(both), await submit(moved)];
    expect(answers[0]).toMatchObject({ blockers: [{ code: 'working-on-it', messageForStaff: null, operands: null }] });
    for (const answer of answers) expect(JSON.stringify(answer)).toBe(JSON.stringify(answers[0]));
    const seen = [await see(legal.innovator, legal, 'whatBlocks { transition blockers { code messageForInnovator operands } }'), await see(both.innovator, both, 'whatBlocks { transition blockers { code messageForInnovator operands } }')];
    expect(seen[1]).toEqual(seen[0]);
  });

  it('reads beside it what is theirs to mend', async () => {
    const one = await aDraft(on.cast);
    await one.innovator.done('saveAnswers', { innovationId: one.innovationId, answers: { description: null } });
    const own = await submit(one);
    await hold(one, 'legal-hold');
    const held = (await submit(one)) as { blockers: { code: string }[] };
    expect(own).toMatchObject({ blockers: [{ code: 'formComplete', operands: { questions: ['description'] } }] });
    expect(held.blockers.map(({ code }) => code)).toEqual(['formComplete', 'working-on-it']);
  });

  it('is told what staff are told in none of their words', async () => {
    const one = await aDraft(on.cast);
    await hold(one, 'legal-hold');
    expect(JSON.stringify(await submit(one))).not.toMatch(/hold|legal|secret|noOpenHolds/i);
    const { whatBlocks } = await see(await on.cast.who('coordinator'), one, 'whatBlocks { transition blockers { code messageForStaff } }');
    expect(JSON.stringify(whatBlocks)).toMatch(/legal-hold|Legal hold/);
  });
});
