import type { AppealRule } from '../../definition.ts';
import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { membersOf } from '../pool.ts';
import { refusal } from '../refusal.ts';
import { quoted, when } from '../wording.ts';

/** An appeal is the only way out of an end, and it says who counts as having taken part. */
export const appealsAreTheOnlyWayOut: Check = ({ definition: { appeals } }) =>
  [
    ...when(!appeals.onlyWayOut, 'An appeal must be the only way out of an end: set `onlyWayOut` to true.'),
    ...when(!appeals.tookPart.trim(), 'The appeals do not say who took part and may not hear one: write `tookPart`.'),
  ].map((message) => refusal('appeal-undefined', place.appeals, message));

/** One rule for each end that can be appealed, none for the others, and none for a stage that is no end. */
export const appealableEndsHaveOneRule: Check = function* ({ definition, stages }) {
  const { rules } = definition.appeals;
  for (const { id, kind, appealable } of stages.values()) {
    const count = rules.filter((rule) => rule.endStage === id).length;
    if (kind !== 'end' || count === (appealable ? 1 : 0)) continue;
    const message = appealable
      ? `${quoted(id)} can be appealed and has ${count} appeal rules: write exactly one.`
      : `${quoted(id)} cannot be appealed and has an appeal rule: remove it, or set \`appealable\`.`;
    yield refusal('appeal-undefined', place.appeal(id), message);
  }
  for (const endStage of new Set(rules.map((rule) => rule.endStage))) {
    if (stages.get(endStage)?.kind === 'end') continue;
    const message = `There is an appeal rule for ${quoted(endStage)}, which is not an end stage: name the id of one.`;
    yield refusal('unknown-stage', place.appeal(endStage), message);
  }
};

/** A rule says how long, from when, and who hears it. */
export const appealRulesAreComplete: Check = function* ({ definition }) {
  for (const rule of definition.appeals.rules) {
    for (const fault of faultsOf(rule)) {
      const message = `The appeal rule of ${quoted(rule.endStage)} ${fault}.`;
      yield refusal('appeal-undefined', place.appeal(rule.endStage), message);
    }
  }
};

const faultsOf = ({ windowWorkingDays, countedFrom, heardBy }: AppealRule): string[] => [
  ...when(!(windowWorkingDays > 0), 'has no window: set `windowWorkingDays` to at least 1'),
  ...when(countedFrom !== 'released', 'does not count from the release of the letter: set `countedFrom` to released'),
  ...when(!heardBy.role || !(heardBy.n > 0), 'names nobody to hear it: set `role` and `n` of `heardBy`'),
  ...when(heardBy.excludes !== 'took-part', 'may be heard by people who took part: set `heardBy.excludes` to took-part'),
];

/** More hearers than are asked for: one who took part must not stop the appeal. An empty pool is another fault. */
export const appealsHaveASpareHearer: Check = function* ({ definition, pools }) {
  for (const { endStage, heardBy } of definition.appeals.rules) {
    const members = membersOf(pools, heardBy.role);
    if (members === 0 || members > heardBy.n) continue;
    const who = `An appeal against ${quoted(endStage)} is heard by ${heardBy.n} of ${quoted(heardBy.role)}`;
    const message = `${who}, and ${members} hold the role: give it to at least ${heardBy.n + 1} people.`;
    yield refusal('signature-pool-too-small', place.appeal(endStage), message);
  }
};
