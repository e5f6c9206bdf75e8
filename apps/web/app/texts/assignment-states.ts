const STATES: Readonly<Record<string, string>> = {
  invited: 'Invited',
  accepted: 'Accepted',
  submitted: 'Submitted',
  declined: 'Declined',
  recused: 'Stepped back',
  expired: 'Expired',
  released: 'Released',
};

/** How a place of a reviewer stands, in words. */
export const assignmentState = (state: string): string => STATES[state] ?? state;
