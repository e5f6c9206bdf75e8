import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { STALE } from '../../../texts/stale-citations.ts';
import type { Stale } from './stale-citations.tsx';

/** What its writer ticks of stale citations before a review is submitted on what is there now. */
export function LookedAgain({ answers, ticked }: { answers: readonly { title: string; stale: readonly (Stale & { confirm: string })[] }[]; ticked: readonly string[] }) {
  const items = answers.flatMap(({ title, stale }) => stale.map(({ cited, because, confirm }) => ({ value: confirm, label: STALE.againOne(title, cited, because) })));
  return items.length > 0 ? <Checkboxes id="confirmed" name="confirmed" label={STALE.again} hint={STALE.againHint} labelSize="s" items={items} defaultValues={ticked} /> : null;
}
