import { describe, expect, it } from '@jest/globals';
import { COMPLETE, submitted } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const draft = async (): Promise<{ client: TestClient; id: string }> => {
  const { client } = await on.cast.newPerson(['innovator']);
  return { client, id: (await client.done('createInnovation', { name: 'Lamp' })).id };
};
const answersOf = async (client: TestClient, id: string): Promise<any> => (await client.query('query($id: String!) { innovation(id: $id) { answers unfit { question message } } }', { id })).data.innovation;

/** As Word puts it on the clipboard: curly quotes, a bullet, a soft hyphen, a non-breaking space, a vertical tab for a line break, an object's place. */
const FROM_WORD = '“It’s a lamp” – says the ward…\n•\tIt shines\u000bin the\u00a0night\u00ad\n\u2028\ufffc';

describe('a name', () => {
  it.each([
    ['that nobody sees', '\u200b', 'An innovation needs a name'],
    ['of marks that turn round alone', '\u202e\u202d', 'An innovation needs a name'],
    ['on two lines', 'a\nb', 'Write the name on one line'],
  ])('%s is refused with the remedy', async (_, name, message) => {
    const { client } = await on.cast.newPerson(['innovator']);
    expect((await client.act('createInnovation', { name })).errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'input.name', message }] });
  });

  it('with hidden characters, a tab or a last line break is taken without them', async () => {
    const { client } = await on.cast.newPerson(['innovator']);
    const { id } = await client.done('createInnovation', { name: '\u2068Lamp\u2069\tfor\u00ad wards\n' });
    expect((await client.query('query($id: String!) { innovation(id: $id) { name } }', { id })).data.innovation.name).toBe('Lamp for wards');
  });

  it('that is answered in the form loses the characters that nobody sees, and one of them alone is none', async () => {
    const { client, id } = await draft();
    const named = async (name: string) => {
      await client.done('saveAnswers', { innovationId: id, answers: { name }, keepUnfit: true });
      const { data } = await client.query('query($id: String!) { innovation(id: $id) { name answers } }', { id });
      return [data.innovation.name, data.innovation.answers.name];
    };
    expect(await named('\u202eLamp\u202c of nights')).toEqual(['Lamp of nights', 'Lamp of nights']);
    expect(await named('\u200b')).toEqual(['Lamp of nights', undefined]);
  });

  it('of a file is kept as it is read', async () => {
    const { client, id } = await draft();
    const { body } = await client.upload('\u202efdp.exe.txt', 'Words');
    await client.done('attachDocument', { innovationId: id, uploadId: body.id, kind: 'dpia' });
    const { data } = await client.query('query($id: String!) { innovation(id: $id) { documents { fileName } } }', { id });
    expect(data.innovation.documents).toEqual([{ fileName: 'fdp.exe.txt' }]);
  });
});

describe('words that people bring', () => {
  it.each([
    ['from Word', FROM_WORD],
    ['from right to left, with marks that turn the direction', 'מנורה \u202eabc\u202c للأطفال'],
    ['of emoji that are many characters each', '👩‍⚕️👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️'],
    ['with marks above marks', 'Z̷̢̛a̴l̶g̷o̸ e\u0301 é'],
    ['that look like code, a formula and markup', `=1+1 <script>alert('x')</script> {{7*7}} ' OR 1=1 -- %00 \\u0000`],
    ['of signs that do not show', 'a\u200bb\u200dc\ufeff\u0007\u001b[31m'],
  ])('%s are kept to the character, and frozen so', async (_, words) => {
    const { client, id } = await draft();
    await client.done('saveAnswers', { innovationId: id, answers: { problem: words }, keepUnfit: true });
    const { answers, unfit } = await answersOf(client, id);
    expect([answers.problem, unfit]).toEqual([words, []]);
    const sent = await submitted(on.cast, { answers: { ...COMPLETE, problem: `${words}${'It is hard to see at night. '.repeat(12)}` } });
    const { data } = await sent.innovator.query('query($id: String!) { evaluation(id: $id) { submissions { answers } } }', { id: sent.evaluationId });
    expect(data.evaluation.submissions[0].answers.problem.startsWith(words)).toBe(true);
  });

  it.each([
    ['a null character', 'a\0b'],
    ['half of a pair of code units', 'a\ud83d'],
  ])('with %s are refused with the field and the remedy, and nothing is saved', async (_, words) => {
    const { client, id } = await draft();
    const { errors } = await client.act('saveAnswers', { innovationId: id, answers: { problem: words, need: 'A good one beside it' }, keepUnfit: true });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: expect.stringContaining('answers.problem'), message: expect.stringContaining('write it again') }] });
    expect((await answersOf(client, id)).answers).toEqual({});
  });

  it('of 10 MB are refused before they are read, with the size that goes', async () => {
    const { client, id } = await draft();
    const response = await fetch(`${on.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...client.headers() },
      body: JSON.stringify({ query: 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { __typename } }', variables: { input: { idempotencyKey: 'ten-megabytes', innovationId: id, answers: { problem: 'x'.repeat(10 * 1024 * 1024) } } } }),
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors[0]!.extensions.code]).toEqual([413, 'TOO_LARGE']);
    expect(errors[0]!.message).toMatch(/256/);
    expect((await answersOf(client, id)).answers).toEqual({});
  });

  it('that are a day in another format, a number as a word or a name of 500 characters are kept as they are, each with what to change', async () => {
    const { client, id } = await draft();
    const given = { 'cyber-essentials': '31/12/2026', 'population-size': 'about a million', name: 'N'.repeat(500) };
    await client.done('saveAnswers', { innovationId: id, answers: given, keepUnfit: true });
    const { answers, unfit } = await answersOf(client, id);
    expect(answers).toEqual({});
    expect(unfit.map(({ question }: { question: string }) => question).sort()).toEqual(Object.keys(given).sort());
    for (const { message } of unfit) expect(message).toMatch(/\w+ \w+/);
  });

  it('that are too long for the name of a new innovation are refused with the field and the remedy, and not cut', async () => {
    const { client, id } = await draft();
    const expected = { code: 'BAD_INPUT', fields: [{ field: expect.stringMatching(/name$/), message: 'Write the name in 100 characters or fewer' }] };
    for (const asked of [client.act('createInnovation', { name: 'N'.repeat(500) }), client.act('copyInnovation', { innovationId: id, name: 'N'.repeat(101), expectedVersion: 0 })])
      expect((await asked).errors[0].extensions).toMatchObject(expected);
    await client.done('createInnovation', { name: 'N'.repeat(100) });
  });
});
