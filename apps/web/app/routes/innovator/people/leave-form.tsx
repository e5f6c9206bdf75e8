import { Button } from '../../../components/form/button.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { MEMBER } from '../../../texts/team.ts';

/** The way out of a team; an owner hands over first. */
export const LeaveForm = ({ owns, formKey }: { owns: boolean; formKey: string }) =>
  owns ? (
    <p>{MEMBER.ownerLeaves}</p>
  ) : (
    <FormFrame formKey={formKey}>
      <p>{MEMBER.leaveText}</p>
      <p>{MEMBER.leaveSight}</p>
      <Button name="intent" value="leave" variant="warning">
        {MEMBER.leave}
      </Button>
    </FormFrame>
  );
