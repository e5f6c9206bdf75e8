import { InsetText } from '../../../components/content/inset-text.tsx';
import { PLAN } from '../../../texts/pilot-plan.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface ReadBeforeProps {
  name: 'version' | 'revision';
  /** What the plan is at now. */
  now: number;
  /** The page that shows it as it is now. */
  anew: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/**
 * What the plan was at when its writer read it. A form that comes back still says so: else pressing again would write over
 * what somebody else has changed meanwhile, unread.
 */
export const ReadBefore = ({ name, now, anew, values, problems }: ReadBeforeProps) => (
  <>
    <input type="hidden" name={name} value={valueOf(values, name, String(now))} />
    {problemWith(problems, name) ? (
      <InsetText>
        <p>
          <a href={anew}>{PLAN.anew}</a>
        </p>
      </InsetText>
    ) : null}
  </>
);
