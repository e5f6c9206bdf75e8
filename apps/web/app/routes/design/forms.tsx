import { Button, ButtonLink, LinkButton } from '../../components/form/button.tsx';
import { Checkboxes } from '../../components/form/checkboxes.tsx';
import { DateInput } from '../../components/form/date-input.tsx';
import { FileUpload } from '../../components/form/file-upload.tsx';
import { Input } from '../../components/form/input.tsx';
import { Radios } from '../../components/form/radios.tsx';
import { Select } from '../../components/form/select.tsx';
import { Textarea } from '../../components/form/textarea.tsx';
import { TextareaWithCount } from '../../components/form/textarea-with-count.tsx';
import { Part, Shown } from './part.tsx';

/** Controls as they are asked. */
export function Forms() {
  return (
    <Part id="forms" title="Forms">
      <Shown name="Button">
        <div className="nhsuk-button-group">
          <Button type="button">Save and continue</Button>
          <Button type="button" variant="secondary">
            Save and come back later
          </Button>
          <Button type="button" variant="warning">
            Withdraw
          </Button>
          <Button type="button" variant="secondary" small>
            Apply filters
          </Button>
          <ButtonLink href="#forms">Start now</ButtonLink>
        </div>
        <p>
          Evidence E2, page 4 <LinkButton type="button">Remove</LinkButton>
        </p>
      </Shown>
      <Shown name="Input">
        <Input id="innovation-name" name="name" label="Name of the innovation" hint="As clinicians know it" autoComplete="off" />
        <Input id="unit-cost" name="unit-cost" label="Cost to run each year, in pounds" prefix="£" suffix="each year" width={10} inputMode="numeric" />
        <Input id="reference" name="reference" label="Reference" code width={10} button={<Button type="button" variant="secondary-solid" small>Find</Button>} />
      </Shown>
      <Shown name="Textarea, with count">
        <Textarea id="summary" name="summary" label="Short summary" rows={3} />
        <TextareaWithCount
          id="problem"
          name="problem"
          label="What problem does it solve, and who has it?"
          labelSize="m"
          labelLevel={4}
          caption="About the innovation"
          hint="Say how many patients or staff it affects each year, and how you know. Reviewers score this under “Need”."
          limit={{ characters: 600 }}
        />
      </Shown>
      <Shown name="Select">
        <Select
          id="measure"
          name="measure"
          label="Measure"
          items={[
            { value: 'readmissions', text: 'Emergency readmissions' },
            { value: 'days', text: 'Bed days' },
          ]}
          button={<Button type="button" variant="secondary-solid" small>Show</Button>}
        />
      </Shown>
      <Shown name="Radios">
        <Radios
          id="device"
          name="device"
          label="Is it a medical device?"
          labelSize="s"
          hint="Software can be one"
          defaultValue="yes"
          items={[
            { value: 'yes', label: 'Yes', conditional: <Input id="device-class" name="device-class" label="Class, for example IIa" width={4} /> },
            { value: 'no', label: 'No' },
            { divider: 'or' },
            { value: 'unsure', label: 'We are not sure yet', hint: 'We help you to find out' },
          ]}
        />
        <Radios id="confidence" name="confidence" label="How confident are you?" labelSize="s" inline items={[{ value: 'low', label: 'Low' }, { value: 'medium', label: 'Medium' }, { value: 'high', label: 'High' }]} />
      </Shown>
      <Shown name="Checkboxes">
        <Checkboxes
          id="settings"
          name="settings"
          label="Where is it used?"
          labelSize="s"
          small
          defaultValues={['home']}
          items={[{ value: 'hospital', label: 'Hospital' }, { value: 'home', label: 'At home' }, { divider: 'or' }, { value: 'none', label: 'None of these', exclusive: true }]}
        />
      </Shown>
      <Shown name="Date input">
        <DateInput id="go-live" namePrefix="go-live" label="When did the pilot go live?" labelSize="s" hint="For example, 3 11 2026" values={{ day: '3', month: '11', year: '2026' }} />
      </Shown>
      <Shown name="File upload">
        <FileUpload id="safety-case" name="safety-case" label="Clinical safety case report" hint="PDF or Word, up to 20 MB" multiple />
      </Shown>
    </Part>
  );
}
