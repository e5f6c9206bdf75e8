import { Tag } from '../../../components/content/tag.tsx';
import { day } from '../../../texts/dates.ts';
import { CASES } from '../../../texts/insights.ts';

/** How a time in a stage stands to its limit: in words, with a colour beside. */
export function LimitState({ onTime, dueOn, paused }: { onTime: boolean | null; dueOn: string | null; paused: boolean }) {
  if (paused) return <Tag colour="grey">{CASES.paused}</Tag>;
  if (onTime === null) return dueOn ? CASES.due(day(dueOn)) : '–';
  return onTime ? <Tag colour="green">{CASES.onTime}</Tag> : <Tag colour="red">{CASES.late}</Tag>;
}
