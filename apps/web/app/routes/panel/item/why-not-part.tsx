import { InsetText } from '../../../components/content/inset-text.tsx';
import { WHY_NOT } from '../../../texts/panel-why-not.ts';
import type { WhyNot } from './why-not.ts';

/** What somebody cannot do here now, why, and the way to what helps. */
export function WhyNotPart({ why, meetingId }: { why: readonly WhyNot[]; meetingId: string }) {
  return why.map(({ words, attendance }) => (
    <InsetText key={words}>
      <p>
        {words} {attendance ? <a href={`/panels/${meetingId}/attendance`}>{WHY_NOT.link}</a> : null}
      </p>
    </InsetText>
  ));
}
