import type { SchemaShape } from './shape.ts';
import { inputsUnder, questionsOf, typesUnder } from './reach.ts';
import type { WholePolicy } from './whole-policy.ts';

/**
 * Objects ruled by an act that a question of another act leads to, and inputs that are taken by other acts than
 * their rule names: whoever adds a question has to look at the rules of what it gives and takes.
 */
export const actsThatDiffer = (policy: WholePolicy, shape: SchemaShape): string[] => {
  const questions = questionsOf(policy, shape);
  const given = questions.flatMap(({ name, act, type }) =>
    [...typesUnder(shape, type)].flatMap((under) => {
      const rule = policy.objects[under];
      return rule?.by === 'act' && rule.act !== act ? [`${name} is ${act} and leads to ${under}, which is for ${rule.act}`] : [];
    }),
  );
  const taken = Object.entries(policy.inputs).flatMap(([type, { acts }]) => {
    const taking = new Set(questions.filter(({ takes }) => takes.some((one) => inputsUnder(shape, one).includes(type))).map(({ act }) => act));
    const differ = [...acts.filter((act) => !taking.has(act)), ...[...taking].filter((act) => !acts.includes(act))];
    return differ.map((act) => `${type} is not for the acts that take it: ${act}`);
  });
  return [...given, ...taken];
};
