import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { Button } from '../../../components/form/button.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PASSPORT } from '../../../texts/passport.ts';
import { PassportSummary } from '../../passport/assessed-elsewhere.tsx';
import type { ShownPassport } from '../../passport/shown-passport.server.ts';

interface PreviewProps {
  passport: Omit<ShownPassport, 'id' | 'removed'>;
  used: boolean;
  /** Where it names another product: what to look at. */
  other: string | null;
  upload: string;
  innovation: string;
  formKey: string;
}

/** What would be taken. Nothing is, until it is confirmed. */
export const Preview = ({ passport, used, other, upload, innovation, formKey }: PreviewProps) => (
  <>
    <p className="nhsuk-u-reading-width">{used ? PASSPORT.already : PASSPORT.previewLead}</p>
    {other ? (
      <WarningCallout heading={PASSPORT.otherHeading} headingLevel={2}>
        <p>{other}</p>
      </WarningCallout>
    ) : null}
    <PassportSummary passport={passport} />
    {used ? null : (
      <FormFrame formKey={formKey}>
        <input type="hidden" name="upload" value={upload} />
        <Button>{PASSPORT.confirm}</Button>
      </FormFrame>
    )}
    <p>
      <a href={`/innovations/${innovation}/passport`}>{PASSPORT.back}</a>
    </p>
  </>
);
