import { FigureTile, FigureTiles } from '../../../components/content/figure-tile.tsx';
import { INSIGHTS } from '../../../texts/insights.ts';
import type { FunnelRead } from './funnel.server.ts';
import { casesAt } from './insight-links.ts';

/** The figures that most ask for, each leading to its cases. */
export function HeadlineTiles({ address, whole, punctual, lateNow, running, changes }: Pick<FunnelRead, 'address' | 'whole' | 'punctual' | 'lateNow' | 'running' | 'changes'>) {
  const { share, target } = punctual;
  return (
    <>
      <h2 className="nhsuk-u-visually-hidden">{INSIGHTS.tiles}</h2>
      <FigureTiles>
        <FigureTile label={INSIGHTS.inProgress} figure={whole.here} href={casesAt(address, { figure: 'HERE', stage: 'case' })}>
          {INSIGHTS.change(changes.here, 'count')}
        </FigureTile>
        <FigureTile label={INSIGHTS.onTime} figure={INSIGHTS.percent(share)} href={casesAt(address, { figure: 'ON_TIME' })}>
          {INSIGHTS.target(target)}. {INSIGHTS.change(changes.onTime, 'points')}
        </FigureTile>
        <FigureTile label={INSIGHTS.toOutcome} figure={INSIGHTS.figure(whole.median)} unit={whole.median === null ? undefined : INSIGHTS.daysUnit(whole.median)} href={casesAt(address, { figure: 'TIMED', stage: 'case' })}>
          {INSIGHTS.median}. {whole.here > 0 ? INSIGHTS.notYet : INSIGHTS.change(changes.median, 'days')}
        </FigureTile>
        <FigureTile label={INSIGHTS.adopted} figure={whole.on} href={casesAt(address, { figure: 'WENT_ON', stage: 'case' })}>
          {whole.on > 0 ? INSIGHTS.oneIn(whole.came / whole.on) : INSIGHTS.none}
        </FigureTile>
        <FigureTile label={INSIGHTS.lateNow} figure={lateNow} href={casesAt(address, { figure: 'LATE_NOW' })}>
          {INSIGHTS.lateOf(running)}
        </FigureTile>
      </FigureTiles>
      {whole.here > 0 ? <p>{INSIGHTS.cohorts(whole.here)}</p> : null}
    </>
  );
}
