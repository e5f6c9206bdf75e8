/** The page for a form that came when its session was over. */
export const KEPT_FORM = {
  title: 'What you wrote is kept',
  lead: 'You are not signed in any more, or signed in anew after this page was opened, so we did not take what you sent. It is kept on this page until you close it.',
  signIn: 'Sign in (opens in a new tab)',
  comeBack: 'Come back to this tab and send it again.',
  files: 'A file that you chose cannot be kept. Choose it again if you are asked for it.',
  button: 'Send it again',
  shared: 'If somebody else used this device before you, close this tab instead: the words may be theirs.',
} as const;
