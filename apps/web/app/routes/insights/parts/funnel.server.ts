import { localDateOf } from '@waymark/domain/calendar';
import { compared, comparedWhenClosed, ON_TIME_TARGET, shareOn, shareOnTime, whereTheyWait } from '@waymark/domain/insights';
import { load } from '../../../session/api.server.ts';
import { COMPARED } from '../../../texts/compared-figures.ts';
import { FRAME, FUNNEL } from './funnel.queries.ts';
import { comparedPeriod, filterOf, inOrder, readInsightAddress } from './insight-address.ts';
import type { CasesAsked } from './insight-links.ts';
import { trendGeometry } from './trend-geometry.ts';

type Punctual = { onTime: number; late: number };
const together = (all: readonly Punctual[]): Punctual => ({ onTime: all.reduce((sum, one) => sum + one.onTime, 0), late: all.reduce((sum, one) => sum + one.late, 0) });

/** The address of a page of figures, with what every one of them shows. */
export const loadFrame = async (request: Request) => {
  const { installation, programmes } = await load(request, FRAME);
  const month = localDateOf(installation.now).slice(0, 7);
  return { address: inOrder(readInsightAddress(new URL(request.url).searchParams, month)), month, programmes, demonstration: installation.mode === 'demonstration' };
};

/** Figures of a period beside those of another, with every share and comparison worked out. */
export const loadFunnel = async (request: Request) => {
  const frame = await loadFrame(request);
  const period = comparedPeriod(frame.address);
  const filter = filterOf(frame.address);
  const { funnel, compared: before, slaTrend, myWork } = await load(request, FUNNEL, { filter, before: { ...filter, ...period } });
  const punctual = together(funnel.stages);
  const share = shareOnTime(punctual);
  const earlier = shareOnTime(together(before.stages));
  const trend = slaTrend.map((month) => ({ ...month, share: shareOnTime(month) }));
  const over = together(slaTrend);
  const open = funnel.whole.here;
  const ended = (of: string, cases: CasesAsked, now: number | null, then: number | null, percent = false, running = open) => ({ of, cases, percent, ...comparedWhenClosed(now, then, running) });
  const row = (of: string, cases: CasesAsked, now: number | null, then: number | null, percent = false) => ({ of, cases, percent, ...compared(now, then) });
  const whole = (figure: string): CasesAsked => ({ figure, stage: 'case' });
  return {
    ...frame,
    period,
    countedAt: funnel.countedAt,
    whole: funnel.whole,
    stages: funnel.stages.map((stage) => ({ ...stage, left: stage.on + stage.back + stage.ended, shareOn: shareOn(stage), shareOnTime: shareOnTime(stage) })),
    groups: funnel.groups.map((group) => ({ ...group, left: group.on + group.back + group.ended, shareOn: shareOn(group), shareOnTime: shareOnTime(group) })),
    punctual: { ...punctual, share, target: ON_TIME_TARGET },
    lateNow: funnel.stages.reduce((sum, { lateNow }) => sum + lateNow, 0),
    running: funnel.stages.reduce((sum, { here }) => sum + here, 0),
    wait: whereTheyWait(funnel.stages),
    changes: { here: funnel.whole.here - before.whole.here, median: comparedWhenClosed(funnel.whole.median, before.whole.median, open).change, onTime: compared(share, earlier).change },
    comparison: [
      row(COMPARED.submitted, whole('CAME'), funnel.whole.came, before.whole.came),
      row(COMPARED.inProgress, whole('HERE'), funnel.whole.here, before.whole.here),
      ended(COMPARED.adopted, whole('WENT_ON'), funnel.whole.on, before.whole.on),
      ended(COMPARED.adoptedShare, whole('WENT_ON'), shareOn(funnel.whole), shareOn(before.whole), true),
      ended(COMPARED.median, whole('TIMED'), funnel.whole.median, before.whole.median),
      ended(COMPARED.ninetieth, whole('TIMED'), funnel.whole.ninetieth, before.whole.ninetieth),
      row(COMPARED.onTime, { figure: 'ON_TIME' }, share, earlier, true),
      ...funnel.stages.flatMap((stage) => {
        const then = before.stages.find((one) => one.stage === stage.stage);
        return stage.kind === 'monitoring' ? [] : [ended(COMPARED.wentOn(stage.title), { figure: 'WENT_ON', stage: stage.stage }, shareOn(stage), then ? shareOn(then) : null, true, stage.here), ended(COMPARED.medianOf(stage.title), { figure: 'TIMED', stage: stage.stage }, stage.median, then?.median ?? null, false, stage.here)];
      }),
    ],
    trend,
    overMonths: { ...over, share: shareOnTime(over) },
    drawings: { wide: trendGeometry(trend, ON_TIME_TARGET, { width: 760, labels: 12 }), narrow: trendGeometry(trend, ON_TIME_TARGET, { width: 330, labels: 4 }) }, // here and not in the browser, which needs no scales
    work: myWork.length,
  };
};

export type FunnelRead = Awaited<ReturnType<typeof loadFunnel>>;
