import { expect, it } from '@jest/globals';
import { codesOf, COMPLETE, drafted, type BroughtForward } from '../support/brought-forward.ts';
import { attachCsv } from '../support/sent-files.ts';
import { withCast } from '../support/with-cast.ts';
import { rowCounts } from '../support/written-rows.ts';

const on = withCast();

/** What its team reads of a draft before it is sent. */
const readOf = async ({ innovator, innovationId }: BroughtForward) => {
  const { innovation, guidance } = (await innovator.query('query($id: String!) { innovation(id: $id) { draftVersion documents { id inConfidence } } guidance(innovationId: $id) { pack version } }', { id: innovationId })).data;
  return { version: innovation.draftVersion, guidance: Object.fromEntries(guidance.map(({ pack, version }: { pack: string; version: number }) => [pack.split('@')[0], version])), documents: innovation.documents };
};

it('a draft is sent as it was read, or not at all: answers, guidance, documents and what is in confidence', async () => {
  const one = await drafted(on.cast);
  const { innovator, innovationId, evaluationId } = one;
  const file = await attachCsv(one, 'dpia');
  const submit = (draftRead: object) => innovator.act('propose', { evaluationId, transition: 'submit', draftRead });
  const changes: (() => Promise<unknown>)[] = [
    () => innovator.done('saveAnswers', { innovationId, answers: { summary: `${String(COMPLETE['summary'])} And a half-typed sent` } }),
    () => innovator.done('saveGuidance', { innovationId, pack: 'dtac', answers: { A1: 'Lamps Ltd' }, expectedVersion: 0 }),
    () => attachCsv(one, 'dpia'),
    () => innovator.done('chooseDocumentConfidence', { innovationId, documentId: file, inConfidence: true }),
    () => innovator.done('removeDocument', { innovationId, documentId: file }),
  ];
  for (const change of changes) {
    const read = await readOf(one);
    await change();
    const before = await rowCounts(on.api);
    expect((await submit(read)).blockers).toMatchObject([{ code: 'draft-changed', operands: { field: 'draftRead' } }]);
    expect(await rowCounts(on.api)).toEqual(before);
  }
  expect(await submit(await readOf(one))).toMatchObject({ stage: 'triage' });
});

it('compares nothing for those who are not of its team: whether it fits would tell what a team writes', async () => {
  const one = await drafted(on.cast);
  const propose = async (version: number) => codesOf(await (await on.cast.who('triage-officer')).act('propose', { evaluationId: one.evaluationId, transition: 'submit', draftRead: { version, guidance: {}, documents: [] } }));
  expect(await propose(1)).toEqual(await propose(99));
  expect(await propose(99)).not.toContain('draft-changed');
});
