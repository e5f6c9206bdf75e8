/** The longest address that mail servers take. */
const LONGEST = 254;

/** One mailbox and nothing else: no list, no name, no comment, no quotes, and no sign that could begin another header or another recipient. */
const ONE_MAILBOX = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u;

/** Whether a text is the address of one mailbox, such as may stand in a header. */
export const isMailAddress = (text: string): boolean => text.length <= LONGEST && ONE_MAILBOX.test(text);
