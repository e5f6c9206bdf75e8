import { pinOf } from '../../definition.ts';
import type { Check, Draft } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted } from '../wording.ts';

/** `id@1.2.3`: one published version, never a range and never the latest. */
const FIXED_VERSION = /^[a-z0-9][a-z0-9.-]*@\d+\.\d+\.\d+$/;

/** Form, rubrics, packs and calendar are fixed versions that are published, and the guards those that are checked here. */
export const pinsAreFixedVersions: Check = function* ({ definition, content }) {
  const { pins, guardRegistry } = definition;
  const isPack = (pin: string): boolean => content.isKnown(pin);
  const isRubric = (pin: string): boolean => content.rubric(pin) !== undefined;
  const named: [at: string, pins: string[], isKnown: (pin: string) => boolean][] = [
    [place.guardRegistry, [guardRegistry], (pin) => pin === pinOf(content.guards)],
    [place.pin('form'), [pins.form], isPack],
    [place.pin('rubrics'), pins.rubrics, isRubric],
    [place.pin('packs'), pins.packs, isPack],
    [place.pin('calendar'), [pins.calendar], isPack],
  ];
  const nouns: Record<string, string> = { [place.guardRegistry]: 'guard registry', [place.pin('rubrics')]: 'rubric' };
  for (const [at, list, isKnown] of named) {
    for (const pin of list) {
      if (!FIXED_VERSION.test(pin)) {
        yield refusal('unpinned-reference', at, `${quoted(pin)} is not a fixed version: write it as id@1.2.3.`);
      } else if (!isKnown(pin)) {
        yield refusal(
          'unpinned-reference',
          at,
          `There is no ${nouns[at] ?? 'pack'} ${quoted(pin)} here: publish it first, or pin a version that is published.`,
        );
      }
    }
  }
};

/** What a stage names is pinned: its rubric, its form, its calendar, and the versions of what it produces. */
export const stagesUsePinnedVersions: Check = function* ({ definition }) {
  const { form, rubrics, packs, calendar } = definition.pins;
  for (const stage of definition.stages) {
    const loose = [
      ...(stage.rubric !== null && !rubrics.includes(stage.rubric) ? [stage.rubric] : []),
      ...(stage.form !== null && stage.form !== form ? [stage.form] : []),
      ...(stage.sla && stage.sla.calendar !== calendar ? [stage.sla.calendar] : []),
      ...stage.produces.flatMap((row) => (row.form !== undefined && row.form !== form ? [row.form] : [])),
      ...stage.produces.flatMap((row) => (row.assessment !== undefined && !packs.includes(row.assessment) ? [row.assessment] : [])),
    ];
    for (const pin of new Set(loose)) yield notPinned(place.stage(stage.id), `The stage ${quoted(stage.id)}`, pin);
  }
};

/** Appeal windows run in the pinned calendar. */
export const appealsUseThePinnedCalendar: Check = ({ definition }: Draft) =>
  definition.appeals.rules
    .filter((rule) => rule.calendar !== definition.pins.calendar)
    .map((rule) => notPinned(place.appeal(rule.endStage), `The appeal rule of ${quoted(rule.endStage)}`, rule.calendar));

const notPinned = (at: string, who: string, pin: string) =>
  refusal(
    'unpinned-reference',
    at,
    `${who} uses ${quoted(pin)}, which is not pinned: name the version that \`pins\` has, or pin this one.`,
  );
