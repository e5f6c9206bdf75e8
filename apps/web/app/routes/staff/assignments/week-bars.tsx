import type { WeekRead } from './workload.query.ts';
import { day } from '../../../texts/dates.ts';
import { WORKLOAD } from '../../../texts/round-aims.ts';

const [WIDTH, HEIGHT, GAP] = [18, 28, 4];

/** Open reviews by week as bars, with a line at what somebody takes. It is drawn by the server, and each bar says its week to whoever points at it. */
export function WeekBars({ name, weeks, most }: { name: string; weeks: readonly WeekRead[]; most: number | null }) {
  const top = Math.max(1, most ?? 0, ...weeks.map(({ open }) => open));
  const at = (value: number): number => HEIGHT - (HEIGHT * value) / top;
  const width = weeks.length * (WIDTH + GAP);
  return (
    <svg role="img" aria-label={WORKLOAD.bars(name)} width={width} height={HEIGHT + 2} viewBox={`0 0 ${width} ${HEIGHT + 2}`} focusable="false">
      {weeks.map(({ from, open, away, level }, week) => (
        <g key={from}>
          <title>{`${day(from)}: ${WORKLOAD.open(open, most)}${WORKLOAD.awayDays(away)}`}</title>
          <rect x={week * (WIDTH + GAP)} y="0" width={WIDTH} height={HEIGHT} fill={away >= 3 ? '#d8dde0' : '#f0f4f5'} />
          <rect x={week * (WIDTH + GAP)} y={at(open)} width={WIDTH} height={HEIGHT - at(open)} fill={FILLS[level] ?? '#005eb8'} />
        </g>
      ))}
      {most === null ? null : <line x1="0" x2={width - GAP} y1={at(most) + 1} y2={at(most) + 1} stroke="#212b32" strokeWidth="1.5" strokeDasharray="3 2" />}
    </svg>
  );
}

const FILLS: Readonly<Record<string, string>> = { over: '#d5281b', full: '#d5281b', near: '#b06f00', free: '#005eb8', unknown: '#005eb8' };
