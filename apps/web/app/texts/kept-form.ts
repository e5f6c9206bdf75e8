/** The page for a form that came from somebody who has to sign in first. */
export const KEPT_FORM = {
  title: 'What you wrote is kept',
  leads: {
    'signed-out': 'You are not signed in any more, or signed in anew after this page was opened, so we did not take what you sent. It is kept on this page until you close it.',
    'second-factor':
      'This needs your second factor, shown within the last 5 minutes. Nothing was changed. What you wrote is kept on this page until you close it.',
  },
  signIn: { 'signed-out': 'Sign in (opens in a new tab)', 'second-factor': 'Sign in again with your second factor (opens in a new tab)' },
  comeBack: 'Come back to this tab and send it again.',
  files: 'A file that you chose cannot be kept. Choose it again if you are asked for it.',
  button: 'Send it again',
  shared: 'If somebody else used this device before you, close this tab instead: the words may be theirs.',
} as const;
