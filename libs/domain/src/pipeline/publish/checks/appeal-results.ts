import { transitionsOf } from '../../definition.ts';
import type { AppealResult, AppealRule } from '../../definition.ts';
import type { Check, Draft } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList, when } from '../wording.ts';

const RESULTS: readonly AppealResult['id'][] = ['uphold', 'remit', 'overturn'];

/** An appeal can be upheld, remitted and overturned, and the last two lead on. */
export const appealResultsLeadSomewhere: Check = function* (draft) {
  for (const rule of draft.definition.appeals.rules) {
    const given = rule.results.map((result) => result.id);
    const isWhole = given.length === RESULTS.length && RESULTS.every((id) => given.includes(id));
    const faults = isWhole
      ? [...remitFaults(draft, rule), ...overturnFaults(draft, rule)]
      : [`has the results ${quotedList(given)}: write ${RESULTS.join(', ')}, once each`];
    for (const fault of faults) {
      const message = `The appeal rule of ${quoted(rule.endStage)} ${fault}.`;
      yield refusal('appeal-undefined', place.appeal(rule.endStage), message);
    }
  }
};

const remitFaults = ({ stages }: Draft, { results }: AppealRule): string[] => {
  const remit = results.find(({ id }) => id === 'remit');
  const again = stages.get(remit?.toStage ?? '');
  const where = `remits to ${quoted(remit?.toStage)}`;
  return [
    ...when(!again || again.kind === 'end', `${where}: name in \`toStage\` a stage that is not an end`),
    ...when(remit?.newRun !== true, 'remits without a new run: set `newRun` to true'),
  ];
};

const overturnFaults = ({ definition, stages }: Draft, { endStage, results }: AppealRule): string[] => {
  const overturn = results.find(({ id }) => id === 'overturn');
  const source = stages.get(overturn?.fromStage ?? '');
  const taken = source && transitionsOf(definition, source).find(({ id }) => id === overturn?.transition);
  const by = `overturns by ${quoted(overturn?.transition)} of ${quoted(overturn?.fromStage)}`;
  return [
    ...when(!taken, `${by}: name a transition that leaves that stage`),
    ...when(taken?.to === endStage, `${by}, which leads back to ${quoted(endStage)}: name one that leads elsewhere`),
  ];
};

/** Stages and letters that a result names are there. */
export const appealReferencesAreKnown: Check = function* ({ definition, stages }) {
  const letters = new Set(definition.letters.map((letter) => letter.key));
  for (const { endStage, results } of definition.appeals.rules) {
    const at = place.appeal(endStage);
    for (const { id, letterKey, toStage, fromStage } of results) {
      const lead = `The result ${quoted(id)} of the appeal rule of ${quoted(endStage)}`;
      if (!letters.has(letterKey)) {
        yield refusal(
          'unknown-letter',
          at,
          `${lead} sends ${quoted(letterKey)}, which is no letter: add it to \`letters\`.`,
        );
      }
      for (const stage of [toStage, fromStage]) {
        if (stage === undefined || stages.has(stage)) continue;
        yield refusal('unknown-stage', at, `${lead} names ${quoted(stage)}, which is not a stage: name the id of one.`);
      }
    }
  }
};
