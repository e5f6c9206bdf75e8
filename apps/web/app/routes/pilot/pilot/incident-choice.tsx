import { Button } from '../../../components/form/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { INCIDENTS } from '../../../texts/pilot-data.ts';
import type { incidentsOf } from './incidents-of.ts';

/** Of which site incidents are shown, kept in the address. */
export function IncidentChoice({ site, all, choices }: Pick<ReturnType<typeof incidentsOf>, 'site' | 'choices'> & { all: number }) {
  if (choices.length === 0 || all === 0) return null;
  return (
    <form className="wm-choice" method="get" key={site}>
      <Select
        id="site"
        name="site"
        label={INCIDENTS.ofSite}
        defaultValue={site}
        items={[{ value: '', text: INCIDENTS.allSites(all) }, ...choices.map(({ id, organisation, count }) => ({ value: id, text: INCIDENTS.oneSite(organisation ?? INCIDENTS.noSite, count) }))]}
      />
      <Button variant="secondary" small>
        {INCIDENTS.show}
      </Button>
    </form>
  );
}
