import { Form } from 'react-router';
import { Button } from '../../../../components/form/button.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { PANEL } from '../../../../texts/staff-panel.ts';
import type { PanelRead, RoundRead } from './scores.server.ts';

/** Which round is shown, where several are over. */
export function RoundChoice({ rounds, shown }: { rounds: PanelRead['rounds']; shown: RoundRead }) {
  if (rounds.length < 2) return null;
  return (
    <Form method="get">
      <Select
        key={`${shown.stage}-${shown.run}`}
        id="round"
        name="round"
        label={PANEL.rounds}
        items={rounds.map(({ stage, run, title }) => ({ value: `${stage}-${run}`, text: PANEL.round(title, run) }))}
        defaultValue={`${shown.stage}-${shown.run}`}
        button={<Button variant="secondary">{PANEL.show}</Button>}
      />
    </Form>
  );
}
