import type { Replayed } from '@waymark/replay';
import type { Say } from '../outcome.ts';

/** The result as people read it: one line an innovation, then what differs. */
export const showReplay = ({ ok, innovations, conflicts, unexpected, audit }: Replayed, say: Say): void => {
  const wide = Math.max(4, ...innovations.map(({ id }) => id.length));
  say('');
  for (const { id, reached, expected, ok: same } of innovations)
    say(`${same ? 'as expected' : 'DIFFERS    '}  ${id.padEnd(wide)}  ${inWords(reached)}${same ? '' : `   expected: ${inWords(expected)}`}`);
  for (const { reviewer, innovation, expected, found } of conflicts.filter((one) => !one.ok)) say(`CONFLICT     ${reviewer} on ${innovation}: found ${found}, expected ${expected}`);
  for (const { reviewer, innovation, found } of unexpected) say(`UNEXPECTED   ${reviewer} on ${innovation}: ${found}`);
  const count = (list: { ok: boolean }[]) => `${list.filter((one) => one.ok).length} of ${list.length}`;
  say('');
  say(`innovations ${count(innovations)}, conflicts ${count(conflicts)}, unexpected ${unexpected.length}, record ${audit.events} events in ${audit.streams} streams ${audit.ok ? 'verified' : 'NOT SOUND'}`);
  say(ok ? 'All as expected.' : 'Not as expected.');
};

const inWords = ({ stage, run, overlays, conditions, evaluations }: Replayed['innovations'][number]['reached']): string =>
  [stage, `run ${run}`, ...overlays.map((overlay) => `+ ${overlay}`), ...(conditions ? ['+ conditions'] : []), ...(evaluations > 1 ? [`evaluation ${evaluations}`] : [])].join(' ');
