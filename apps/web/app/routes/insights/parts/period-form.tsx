import { Button } from '../../../components/form/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { month as monthWords } from '../../../texts/dates.ts';
import { INSIGHTS } from '../../../texts/insights.ts';
import type { InsightAddress } from './insight-links.ts';

interface PeriodFormProps {
  address: InsightAddress;
  /** The month that it is now. */
  month: string;
  programmes: readonly { id: string; name: string }[];
}

const MONTHS_BACK = 72;

/** Months to choose from, the newest first, with those that were chosen. */
const monthsTo = (now: string, chosen: readonly string[]): string[] => {
  const last = Number(now.slice(0, 4)) * 12 + Number(now.slice(5)) - 1;
  const months = Array.from({ length: MONTHS_BACK }, (_, back) => `${Math.floor((last - back) / 12)}-${String(((last - back) % 12) + 1).padStart(2, '0')}`);
  return [...new Set([...months, ...chosen])].sort().reverse();
};

/** Which innovations the figures are of. All of it stands in the address, so that it can be kept and sent. */
export function PeriodForm({ address, month, programmes }: PeriodFormProps) {
  const { filter } = INSIGHTS;
  const months = monthsTo(month, [address.from, address.to]).map((value) => ({ value, text: monthWords(value) }));
  return (
    <form method="get" action="/insights" className="wm-insight-form" aria-label={filter.legend} key={JSON.stringify(address)}>
      {programmes.length > 1 ? <Select id="programme" name="programme" label={filter.programme} items={[{ value: '', text: filter.all }, ...programmes.map(({ id, name }) => ({ value: id, text: name }))]} defaultValue={address.programme} /> : null}
      <Select id="from" name="from" label={filter.from} items={months} defaultValue={address.from} />
      <Select id="to" name="to" label={filter.to} items={months} defaultValue={address.to} />
      <Select id="cases" name="cases" label={filter.cases} items={[{ value: '', text: filter.both }, { value: 'real', text: filter.real }, { value: 'simulated', text: filter.simulated }]} defaultValue={address.cases} />
      <Select id="compare" name="compare" label={filter.compare} items={[{ value: 'before', text: filter.before }, { value: 'year', text: filter.year }]} defaultValue={address.compare} />
      <Button variant="secondary" small>
        {filter.show}
      </Button>
    </form>
  );
}
