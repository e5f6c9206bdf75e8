import { expect, it } from '@jest/globals';
import type { Passport } from '@waymark/domain/passport';
import type { Case } from '../support/case.ts';
import { announce } from '../support/letters.ts';
import { issued, passportsOf } from '../support/passports.ts';
import { goOn, reach } from '../support/reach-stage.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const kinds = ({ payload }: Passport): string[] => payload.parts.map(({ kind }) => kind);

/** A passport without what differs by itself: ids, references, names and instants in the order in which they appear. */
const renamed = (passport: Passport): string => {
  const seen = new Map<string, string>();
  const name = (kind: string) => (found: string): string => seen.get(found) ?? (seen.set(found, `${kind}${seen.size}`), seen.get(found)!);
  return JSON.stringify(passport.payload)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, name('id'))
    .replace(/INN-\d{4}-\d{4}/g, name('reference'))
    .replace(/Organisation \d+/g, name('organisation'))
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant');
};

it('tells nothing of what was decided and not told: with a hidden decision and without one it is the same', async () => {
  const worlds: Case[] = [await reach(on.cast, 'panel'), await reach(on.cast, 'panel')];
  const before = await Promise.all(worlds.map((one) => issued(one)));
  expect(renamed(before[1]!)).toBe(renamed(before[0]!));
  expect(kinds(before[0]!)).toContain('outcome');

  const [hidden, plain] = worlds as [Case, Case];
  const told = (await goOn(hidden, 'pilot-setup', { untold: true }))!;
  expect((await passportsOf(hidden)).offered.map(({ title }: { title: string }) => title.replace(/INN-\S+/, ''))).toEqual((await passportsOf(plain)).offered.map(({ title }: { title: string }) => title.replace(/INN-\S+/, '')));
  const [with_, without] = [await issued(hidden), await issued(plain)];
  expect(renamed(with_)).toBe(renamed(without));

  await announce(hidden, told.key, told.decision);
  expect(renamed(await issued(hidden))).not.toBe(renamed(await issued(plain)));
});

it('has of two assessments of one instant the one that the guard has', async () => {
  const one = await reach(on.cast, 'pilot');
  for (const [id, result] of [['00000000-0000-4000-8000-00000000000a', 'pass'], ['ffffffff-ffff-4fff-bfff-ffffffffffff', 'fail']])
    await on.api.sql(
      `insert into assessment (id, evaluation_id, assessment, sections, valid_until, recorded_by, recorded_at, simulated)
       select $2, evaluation_id, assessment, $3, valid_until, recorded_by, max(recorded_at) over (), simulated from assessment where evaluation_id = $1 and assessment like 'dtac@%' order by recorded_at desc, id desc limit 1`,
      [one.evaluationId, id, JSON.stringify({ C1: result })],
    );
  const { payload } = await issued(one);
  expect(payload.parts.filter(({ kind, title }) => kind === 'assessment' && title.includes('dtac@')).map(({ content }) => content)).toEqual([expect.objectContaining({ sections: [{ id: 'C1', result: 'fail' }] })]);
});

it('leaves out an assessment that was recorded after a decision which is not told', async () => {
  const one = await reach(on.cast, 'pilot');
  expect(kinds(await issued(one))).toContain('assessment');
  await on.api.sql('update assessment set recorded_at = now() where evaluation_id = $1', [one.evaluationId]);
  await on.api.sql(`update letter set released_at = null where evaluation_id = $1`, [one.evaluationId]);
  expect(kinds(await issued(one))).not.toContain('assessment');
});
