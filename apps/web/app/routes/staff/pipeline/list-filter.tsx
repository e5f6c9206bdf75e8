import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Filter } from '../../../components/list/filter.tsx';
import { PIPELINE } from '../../../texts/staff-pipeline.ts';
import { SAVED_VIEWS } from '../../../texts/saved-views.ts';
import { addressWith, filtersSet, type ListAddress } from './list-address.ts';
import type { ListRead } from './list.server.ts';

type ListFilterProps = Pick<ListRead, 'address' | 'stages' | 'programmes'>;

/** Which evaluations the list shows. Everything stands in the address, so that it can be kept and sent. */
export function ListFilter({ address, stages, programmes }: ListFilterProps) {
  return (
    <Filter set={filtersSet(address)} clearHref={addressWith(address, NOTHING)} action="/pipeline">
      {address.sort === 'ENTERED_NEWEST' ? <input type="hidden" name="sort" value="entered" /> : null}
      {programmes.length > 1 ? (
        <Select
          id="programme"
          name="programme"
          label={PIPELINE.filter.programme}
          items={[{ value: '', text: PIPELINE.filter.all }, ...programmes.map(({ id, name }) => ({ value: id, text: name }))]}
          defaultValue={address.programme}
        />
      ) : null}
      <Checkboxes
        id="stage"
        name="stage"
        label={PIPELINE.filter.stage}
        labelSize="s"
        small
        defaultValues={address.stages}
        items={stages.filter((stage) => stage.count > 0 || address.stages.includes(stage.id)).map(({ id, title, count }) => ({ value: id, label: `${title} (${count})` }))}
      />
      <Radios
        id="due"
        name="due"
        label={PIPELINE.filter.due}
        labelSize="s"
        small
        defaultValue={address.due || 'any'}
        items={[{ value: 'any', label: PIPELINE.any }, ...Object.entries(PIPELINE.due).map(([value, label]) => ({ value, label }))]}
      />
      <Checkboxes
        id="more"
        name="proposed"
        label={PIPELINE.filter.more}
        labelSize="s"
        small
        defaultValues={address.proposed ? ['yes'] : []}
        items={[{ value: 'yes', label: PIPELINE.proposed }]}
      />
      <Radios
        id="simulated"
        name="simulated"
        label={PIPELINE.filter.simulated}
        labelSize="s"
        small
        defaultValue={address.simulated || 'both'}
        items={[
          { value: 'both', label: PIPELINE.both },
          { value: 'yes', label: PIPELINE.simulated },
          { value: 'no', label: PIPELINE.notSimulated },
        ]}
      />
      <Checkboxes id="rows" name="rows" label={SAVED_VIEWS.rows} labelSize="s" small defaultValues={address.close ? ['close'] : []} items={[{ value: 'close', label: SAVED_VIEWS.close }]} />
      <Checkboxes id="without" name="without" label={SAVED_VIEWS.leaveOut} labelSize="s" small defaultValues={address.without} items={COLUMNS} />
    </Filter>
  );
}

const COLUMNS = [
  { value: 'stage', label: PIPELINE.stage },
  { value: 'due', label: PIPELINE.limit },
  { value: 'entered', label: PIPELINE.entered },
  { value: 'reviews', label: PIPELINE.reviewsIn },
];

const NOTHING: Partial<ListAddress> = { stages: [], due: '', proposed: false, simulated: '' };
