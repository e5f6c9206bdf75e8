// Whether the time of an answer tells a hidden or foreign id from one that never was. Asks for them interleaved, in an order
// that chance draws, on a Waymark of its own; prints medians and how far they lie apart beside two halves of the same kind.
// node tools/not-found-timing.mjs [rounds]
import { randomUUID } from 'node:crypto';
import { build } from './build.mjs';
import { mannWhitney, median, medianRatio } from './not-found-timing/figures.mjs';

const [rounds = 600] = process.argv.slice(2).map(Number);
if (!build()) process.exit(1);
const { startOwnWaymark } = await import(new URL('../apps/cli/dist/replay/own-waymark.js', import.meta.url));
const { idsOf, sceneOf } = await import('./not-found-timing/scene.mjs');

const waymark = await startOwnWaymark();
const scene = await sceneOf(waymark.url);
const { coordinator, rival } = scene;

const asks = (client, text) => ({ client, body: (id) => ({ query: text, variables: { id } }) });
const commands = (client, mutation, input) => ({
  client,
  body: (id) => ({
    query: `mutation($input: ${mutation[0].toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`,
    variables: { input: { idempotencyKey: randomUUID(), ...input(id) } },
  }),
});

/** What is asked, of which id, by whom. */
const QUESTIONS = [
  ['evaluation, by staff', 'evaluationId', asks(coordinator, 'query($id: String!) { evaluation(id: $id) { id stage reviews { id } decisions { id } } }')],
  ['evaluation, by an innovator', 'evaluationId', asks(rival, 'query($id: String!) { evaluation(id: $id) { id stage reviews { id } decisions { id } } }')],
  ['history, by staff', 'evaluationId', asks(coordinator, 'query($id: String!) { history(evaluationId: $id) { type } }')],
  ['reviewerCandidates, by staff', 'evaluationId', asks(coordinator, 'query($id: String!) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId } }')],
  ['innovation, by an innovator', 'innovationId', asks(rival, 'query($id: String!) { innovation(id: $id) { id name answers } }')],
  ['propose, by staff', 'evaluationId', commands(coordinator, 'propose', (evaluationId) => ({ evaluationId, transition: 'accept' }))],
  ['saveAnswers, by an innovator', 'innovationId', commands(rival, 'saveAnswers', (innovationId) => ({ innovationId, answers: {}, expectedVersion: 0 }))],
];

/** Milliseconds of one answer, which has to be NOT_FOUND. */
const timed = async ({ client, body }, id) => {
  const text = JSON.stringify(body(id));
  const began = performance.now();
  const answer = await (await fetch(`${scene.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${scene.token(client)}` }, body: text })).text();
  const took = performance.now() - began;
  if (!answer.includes('NOT_FOUND')) throw new Error(answer);
  return took;
};

const shuffled = (list) => list.map((one) => [Math.random(), one]).sort(([a], [b]) => a - b).map(([, one]) => one);

const measured = async (what, question) => {
  const ids = idsOf(scene, what);
  const times = Object.fromEntries(Object.keys(ids).map((kind) => [kind, []]));
  for (let round = -20; round < rounds; round += 1)
    for (const kind of shuffled(Object.keys(ids))) {
      const took = await timed(question, ids[kind]());
      if (round >= 0) times[kind].push(took); // the first ones warm up
    }
  return times;
};

const words = (times, kind) => {
  const { ratio, low, high } = medianRatio(times[kind], times.absent);
  const { greater, p } = mannWhitney(times[kind], times.absent);
  return `${median(times[kind]).toFixed(3)} ms, ratio ${ratio.toFixed(3)} (95 %: ${low.toFixed(3)} to ${high.toFixed(3)}), slower in ${(100 * greater).toFixed(1)} % of pairs, p = ${p.toFixed(3)}`;
};

console.log(`${rounds} rounds, each kind once in each, in an order drawn anew`);
for (const [name, what, question] of QUESTIONS) {
  const times = await measured(what, question);
  console.log(`\n${name}: absent ${median(times.absent).toFixed(3)} ms`);
  for (const kind of ['hidden', 'foreign', 'absent again']) console.log(`  ${kind.padEnd(12)} ${words(times, kind)}`);
}
await waymark.stop();
