import { afterEach, expect, it, jest } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Form } from '@waymark/domain/forms';
import { formOfDtac, type DtacPack } from '@waymark/domain/guidance';
import { guidanceStates } from './guidance-states.server.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const [ESF, DTAC] = ['esf@2022.08.0', 'dtac@2.0.0'];
const request = new Request('http://localhost/innovations/i', { headers: { cookie: '__Host-waymark=good' } });

/** An API that has these packs: it fails on the others. */
const carrying = (has: (pin: string) => boolean): void =>
  void jest.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    const { pin } = (JSON.parse(String(init?.body)) as { variables: { pin: string } }).variables;
    return Response.json(has(pin) ? { data: { guidancePack: requirePack(pin) } } : { errors: [{ message: 'No such pack', extensions: { code: 'INTERNAL' } }] });
  });

const states = (answers: Record<string, unknown>, guidance: { pack: string; answers: unknown }[]) => guidanceStates(request, { form, answers }, guidance);

afterEach(() => jest.restoreAllMocks());

// first: packs that were fetched stay in memory
it('a pack that does not load leaves the task list, and no status', async () => {
  carrying(() => false);
  expect(await states({}, [{ pack: ESF!, answers: {} }, { pack: DTAC!, answers: { x: 'y' } }])).toEqual({ framework: 'unknown', dtac: 'unknown' });
  expect(await states({}, [{ pack: ESF!, answers: {} }])).toEqual({ framework: 'unknown', dtac: 'not-yet-started' });
});

it('nothing is begun where nothing is answered, in the form or in the framework', async () => {
  carrying(() => true);
  expect(await states({}, [])).toEqual({ framework: null, dtac: 'not-yet-started' });
  expect(await states({}, [{ pack: ESF!, answers: {} }, { pack: DTAC!, answers: {} }])).toEqual({ framework: null, dtac: 'not-yet-started' });
});

it('answers of the framework of one’s own count, also where the form says nothing of it', async () => {
  carrying(() => true);
  expect((await states({}, [{ pack: ESF!, answers: { 'in-value': 'yes' } }])).framework).toEqual({ open: expect.any(Number) });
  expect((await states({ 'is-device': 'yes' }, [{ pack: ESF!, answers: {} }])).framework).toEqual({ open: expect.any(Number) });
});

it('the DTAC is in progress while an answer is missing or does not fit', async () => {
  carrying(() => true);
  const dtac = async (answers: object) => (await states({}, [{ pack: DTAC!, answers }])).dtac;
  const { sections } = formOfDtac(requirePack<DtacPack>(DTAC!));
  const [first] = sections.flatMap(({ questions }) => questions);
  expect(await dtac({ [first!.id]: 'something' })).toBe('in-progress');
});

it('words that do not fit are a problem of the DTAC, also where nothing else is answered', async () => {
  carrying(() => true);
  const dtac = async (answers: object, question: string) => (await guidanceStates(request, { form, answers: {} }, [{ pack: DTAC!, answers, unfit: [{ question }] }])).dtac;
  expect(await dtac({}, 'A1')).toBe('problem');
  // of a question that shows, and of the same once the answers hide it
  expect(await dtac({ 'C3.1': 'provided' }, 'C3.1-dated')).toBe('problem');
  expect([await dtac({ 'C3.1': 'not-provided' }, 'C3.1-dated'), await dtac({}, 'C3.1-dated')]).toEqual(['in-progress', 'not-yet-started']);
});
