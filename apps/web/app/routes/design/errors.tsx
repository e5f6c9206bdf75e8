import { AnchoredScale } from '../../components/evaluation/anchored-scale.tsx';
import { Checkboxes } from '../../components/form/checkboxes.tsx';
import { DateInput } from '../../components/form/date-input.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { FileUpload } from '../../components/form/file-upload.tsx';
import { Input } from '../../components/form/input.tsx';
import { Radios } from '../../components/form/radios.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextareaWithCount } from '../../components/form/textarea-with-count.tsx';
import { Part, Shown } from './part.tsx';
import { ANCHORS, OTHERS } from './sample-anchors.ts';

const ERRORS = [
  { text: 'Enter the name of the innovation', href: '#wrong-name' },
  { text: 'Reasons must be 40 characters or less', href: '#wrong-reasons' },
  { text: 'Choose a call', href: '#wrong-call' },
  { text: 'Say whether it is a medical device', href: '#wrong-device' },
  { text: 'Choose where it is used', href: '#wrong-settings' },
  { text: 'Review date must include a year', href: '#wrong-date-year' },
  { text: 'The file must be smaller than 20 MB', href: '#wrong-file' },
  { text: 'Choose a score, or say why you cannot', href: '#wrong-score' },
];

/** Every control with an error, under the summary that links to each. */
export function Errors() {
  const words = (href: string) => ERRORS.find((error) => error.href === href)?.text;
  return (
    <Part id="errors" title="Errors">
      <Shown name="Error summary">
        <ErrorSummary errors={ERRORS} focus={false} />
      </Shown>
      <Shown name="Fields with errors">
        <Input id="wrong-name" name="wrong-name" label="Name of the innovation" error={words('#wrong-name')} />
        <TextareaWithCount
          id="wrong-reasons"
          name="wrong-reasons"
          label="Your reasons"
          limit={{ characters: 40 }}
          error={words('#wrong-reasons')}
          defaultValue="The randomised trial shows healing 8 days sooner."
        />
        <Select id="wrong-call" name="wrong-call" label="Call" items={[{ value: '', text: 'Choose a call' }, { value: 'spring', text: 'Spring 2027' }]} error={words('#wrong-call')} />
        <Radios id="wrong-device" name="wrong-device" label="Is it a medical device?" labelSize="s" items={[{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]} error={words('#wrong-device')} />
        <Checkboxes id="wrong-settings" name="wrong-settings" label="Where is it used?" labelSize="s" items={[{ value: 'hospital', label: 'Hospital' }, { value: 'home', label: 'At home' }]} error={words('#wrong-settings')} />
        <DateInput id="wrong-date" namePrefix="wrong-date" label="Review date" labelSize="s" values={{ day: '1', month: '10' }} errorParts={['year']} error={words('#wrong-date-year')} />
        <FileUpload id="wrong-file" name="wrong-file" label="Hazard log" error={words('#wrong-file')} />
        <AnchoredScale id="wrong-score" name="wrong-score" label="How large is the need?" labelSize="s" anchors={ANCHORS.slice(0, 2)} others={OTHERS} error={words('#wrong-score')} />
      </Shown>
    </Part>
  );
}
