/** Problems that are hard to meet on purpose, with the words that the service would add. */
export const PROBLEM_SPECIMENS: readonly { status: number; name: string; detail: string }[] = [
  { status: 400, name: 'What was sent cannot be read', detail: 'The address holds a page number that is not a number' },
  { status: 401, name: 'Signed out', detail: '' },
  { status: 403, name: 'Not allowed', detail: 'You may not sign a decision that you proposed' },
  { status: 404, name: 'Not found', detail: '' },
  { status: 409, name: 'Somebody was first', detail: 'Decision maker 02 signed this decision at 10:42am' },
  { status: 500, name: 'A fault of ours', detail: '' },
  { status: 503, name: 'Maintenance', detail: 'The service does not answer' },
];
