import { ChartFrame } from '../../components/content/chart-frame.tsx';
import { Table } from '../../components/content/table.tsx';
import { IdentityBar } from '../../components/evaluation/identity-bar.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { Breadcrumb } from '../../components/navigation/breadcrumb.tsx';
import { SubNavigation } from '../../components/navigation/sub-navigation.tsx';
import { Tabs } from '../../components/navigation/tabs.tsx';
import { Part, Shown } from './part.tsx';

const READINGS = [['August', 15.3], ['September', 15.4], ['October', 14.5]] as const;

/** What frames a page or a part of it. */
export function Frames() {
  return (
    <Part id="frames" title="Frames">
      <Shown name="Back link, breadcrumb">
        <p>
          <BackLink href="#frames" />
        </p>
        <Breadcrumb items={[{ text: 'Pipeline', href: '#frames' }, { text: 'Chest X-ray triage', href: '#frames' }]} />
      </Shown>
      <Shown name="Identity bar with sub-navigation">
        <IdentityBar
          reference="INN-2398"
          organisation="Company C"
          name="Chest X-ray triage"
          stage={{ kind: 'adoption', name: 'Decision' }}
          simulated
          facts={[{ label: 'Decide by', value: '19 November 2026 (1 day late)' }, { label: 'Your interests', value: 'None declared' }]}
        >
          <SubNavigation
            label="Chest X-ray triage"
            items={[
              { text: 'Summary', href: '#frames' },
              { text: 'Reviews', href: '#signs', count: { number: 5, of: 'reviews' } },
              { text: 'Decision', href: '#evaluation', current: 'page' },
              { text: 'History', href: '#content' },
            ]}
          />
        </IdentityBar>
      </Shown>
      <Shown name="Tabs">
        <Tabs heading="Reasons" tabs={[{ id: 'tab-for', label: 'For', panel: <p>Finds 11 more urgent cases for each 1,000 X-rays.</p> }, { id: 'tab-against', label: 'Against', panel: <p>Price after year 1 is not agreed.</p> }]} />
      </Shown>
      <Shown name="Chart frame">
        <ChartFrame
          id="readmissions"
          sentence="Readmissions fell from 15.3 to 14.5 for each 100 patients in 3 months."
          chart={<Line width={800} />}
          narrowChart={<Line width={320} />}
          legend={<span>● Reading, for each 100 patients</span>}
          table={<Table caption="Readmissions for each 100 patients" captionHidden firstCellIsHeader columns={[{ key: 'month', header: 'Month', cell: ([month]) => month }, { key: 'rate', header: 'For each 100', numeric: true, cell: ([, rate]) => rate }]} rows={READINGS} rowKey={([month]) => month} />}
        />
      </Shown>
    </Part>
  );
}

function Line({ width }: { width: number }) {
  const points = READINGS.map(([month, rate], index) => ({ month, x: 50 + (index * (width - 100)) / 2, y: (16 - rate) * 60 + 10 }));
  return (
    <svg viewBox={`0 0 ${width} 150`} width={width} height="150" role="img" aria-labelledby="readmissions-sentence">
      <polyline fill="none" stroke="#4c6272" strokeWidth="2" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ month, x, y }) => (
        <g key={month}>
          <circle cx={x} cy={y} r="6" fill="#005eb8" />
          <text x={x} y="140" textAnchor="middle" fill="#4c6272" fontSize="16">
            {month}
          </text>
        </g>
      ))}
    </svg>
  );
}
