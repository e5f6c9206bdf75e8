import { expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { classify, type EsfPack } from '@waymark/domain/guidance';
import { renderToStaticMarkup } from 'react-dom/server';
import { GUIDANCE } from '../../texts/guidance.ts';
import { TierSummary } from './tier-summary.tsx';

const pack = requirePack<EsfPack>('esf@2022.08.0');
const shown = (answers: Record<string, string>): string => renderToStaticMarkup(<TierSummary pack={pack} classification={classify(pack, answers)} />);
const all = (answer: string): Record<string, string> => Object.fromEntries(pack.questions.map(({ id }) => [id, answer]));

it('a group that an open question could still change is not shown as one', () => {
  const rows = pack.decision.groupRows.filter(({ then }) => then.group !== 'unassigned');
  const [first, second] = rows as [(typeof rows)[number], (typeof rows)[number]];
  const [higher, lower] = [first, second].map(({ when }) => (when[0] as { q: string }).q) as [string, string];
  const tierC = pack.examples.find(({ expect: { tier } }) => tier === 'C')!.answers as Record<string, string>;
  const { [higher]: _, ...open } = { ...all('no'), ...tierC, [lower]: 'yes' };
  expect(shown(open)).toContain(GUIDANCE.groupSoFar('').slice(0, 20));
  expect(shown({ ...open, [higher]: 'no' })).toContain('<p>Group: ');
});
