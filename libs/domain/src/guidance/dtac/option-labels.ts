/** Options whose words are more than their value with spaces. */
const WORDS: Readonly<Record<string, string>> = {
  saas: 'Software as a service',
  'standalone-or-mobile-app': 'Standalone or mobile app',
  'uk-only': 'In the UK only',
  'outside-uk': 'Outside the UK as well',
  confirm: 'Yes, we confirm this',
  confirmed: 'Yes, we confirm this',
  'cannot-confirm': 'No, we cannot confirm this',
  'unable-to-confirm': 'No, we cannot confirm this',
  'no-access': 'We cannot reach patient data or NHS systems',
  'plan-in-place': 'Not yet, but we have a plan',
};

/** The words of an option of a pack, which gives its value only. */
export const optionLabel = (value: string): string => WORDS[value] ?? `${value.charAt(0).toUpperCase()}${value.slice(1).replaceAll('-', ' ')}`;
