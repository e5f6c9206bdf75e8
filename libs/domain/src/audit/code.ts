/** The `@` stands only before a version (`rubric-triage@1.0.0`), so that no e-mail address is a code. */
const CODE = /^[A-Za-z0-9._:/-]{0,200}(?:@\d{1,9}\.\d{1,9}\.\d{1,9})?$/;

/** Whether the text is an id, a code, a hash, an instant or a pin, and no free text: no spaces, no letters but ASCII's. */
export const isCode = (text: string): boolean => CODE.test(text);
