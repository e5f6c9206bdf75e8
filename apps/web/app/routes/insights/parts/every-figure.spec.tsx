import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FunnelRead } from './funnel.server.ts';
import { FunnelTable } from './funnel-table.tsx';
import { GroupTable } from './group-table.tsx';
import { HolderTable } from './holder-table.tsx';

const address: FunnelRead['address'] = { from: '2027-01', to: '2027-03', programme: '', cases: '', compare: 'before' };
const holders = ['innovator', 'reviewers', 'service'].map((holder) => ({ holder, median: 3, ninetieth: 17 }));
const counted = { came: 9, on: 4, back: 1, ended: 1, here: 3, timed: 6, median: 12, ninetieth: 41, onTime: 5, late: 1, holders, left: 6, shareOn: 67, shareOnTime: 83 };
const stage = { ...counted, stage: 'triage', title: 'Triage', kind: 'triage', limit: 10, lateNow: 1, paused: 0 };
const punctual = { onTime: 5, late: 1, share: 83, target: 85 };
/** Where the link leads whose words these are. */
const leads = (page: string, words: string): string[] => [...page.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].filter(([, , text]) => text === words).map(([, href]) => href!.replaceAll('&amp;', '&').replace(/.*figure/, 'figure'));

it('of a stage leads to its cases, the 90th percentile too', () => {
  const page = renderToStaticMarkup(<FunnelTable address={address} whole={counted} stages={[stage]} punctual={punctual} />);
  expect([leads(page, '12'), leads(page, '41')]).toEqual([['figure=TIMED&stage=triage'], ['figure=TIMED&stage=triage']]);
});

it('of whoever held the case leads to the cases of which the days are', () => {
  const page = renderToStaticMarkup(<HolderTable address={address} whole={counted} stages={[stage, { ...stage, stage: 'panel', timed: 0 }]} />);
  expect(leads(page, '3 (17)')).toEqual([...Array.from({ length: 3 }, () => 'figure=TIMED&stage=case'), ...Array.from({ length: 3 }, () => 'figure=TIMED&stage=triage')]);
});

it('of a category leads to its cases: its share, median, 90th percentile, what was late and who held them', () => {
  const page = renderToStaticMarkup(<GroupTable address={address} dimension="category" groups={[{ ...counted, dimension: 'category', member: 'ai' }]} punctual={punctual} />);
  const of = '&dimension=category&member=ai';
  expect(leads(page, '67%')).toEqual([`figure=WENT_ON${of}&stage=case`]);
  for (const words of ['12', '41']) expect(leads(page, words)).toEqual([`figure=TIMED${of}&stage=case`]);
  expect(leads(page, '1 late')).toEqual([`figure=LATE${of}`]);
  expect(leads(page, '3 (17)')).toEqual(Array.from({ length: 3 }, () => `figure=TIMED${of}&stage=case`));
});
