/** What is said on the page of a form that nothing answered. */
export const UNANSWERED = [
  'Nothing answered, or something went wrong on our side: we cannot tell whether what you sent arrived. It is kept on this page until you close it.',
  'Send it again in a moment, or once you are online. What has arrived already is not done twice.',
] as const;
