import { Button } from '../../../components/form/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { MEASURES } from '../../../texts/pilot.ts';
import type { Pilot } from '../pilot/pilot.server.ts';

/** Which measure and which site the page shows, kept in its address. */
export function MeasureChoice({ pilot, measure, site }: { pilot: Pilot; measure: string; site: string }) {
  return (
    <form className="wm-choice" method="get" key={`${measure} ${site}`}>
      <Select id="measure" name="measure" label={MEASURES.choose} defaultValue={measure} items={pilot.measures.map(({ id, name }) => ({ value: id, text: name }))} />
      <Select id="site" name="site" label={MEASURES.at} defaultValue={site} items={[{ value: '', text: MEASURES.all }, ...pilot.sites.map(({ id, organisation }) => ({ value: id, text: organisation }))]} />
      <Button variant="secondary" small>
        {MEASURES.show}
      </Button>
    </form>
  );
}
