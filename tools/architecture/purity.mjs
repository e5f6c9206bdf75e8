const WHY = 'libs/domain is pure: time, chance and the actor are arguments';

/** What reaches for the clock, for chance or for the outside: allowed nowhere in libs/domain. */
const IMPURE = [
  'MemberExpression[object.name="Date"][property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Math"][property.name="random"]',
  'ImportExpression',
];
const GLOBALS = ['process', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'globalThis'];

export const purity = {
  'no-restricted-syntax': ['error', ...IMPURE.map((selector) => ({ selector, message: WHY }))],
  'no-restricted-globals': ['error', ...GLOBALS.map((name) => ({ name, message: WHY }))],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: '^node:(?!crypto$)', message: WHY },
        { group: ['node:crypto'], importNamePattern: '^(random|generate|webcrypto|default$|getRandom)', message: WHY },
      ],
    },
  ],
};

/** A verifier that an auditor can read alone and run without us: one file, Node and nothing else. */
export const selfContained = {
  'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!node:)', message: 'The verifier imports nothing but what Node brings' }] }],
  'no-restricted-syntax': ['error', { selector: 'ImportExpression', message: 'The verifier imports nothing but what Node brings' }],
};
