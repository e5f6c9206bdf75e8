import { Button } from '../../../components/form/button.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { MEMBER } from '../../../texts/team.ts';

/** The way out of a team. */
export const LeaveForm = ({ formKey }: { formKey: string }) => (
  <FormFrame formKey={formKey}>
    <p>{MEMBER.leaveText}</p>
    <p>{MEMBER.leaveSight}</p>
    <Button name="intent" value="leave" variant="warning">
      {MEMBER.leave}
    </Button>
  </FormFrame>
);
