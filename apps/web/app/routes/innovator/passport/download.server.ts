import { textOfPassport, type Passport } from '@waymark/domain/passport';

/** A passport as the file to hand on: byte for byte what was measured when it was issued, so that whoever gets it can read it. */
export const downloadOf = (passport: Passport): Response => {
  const { subject, issuedAt } = passport.payload;
  const name = `passport-${subject.reference.replace(/[^\w-]/g, '')}-${issuedAt.slice(0, 10)}.json`;
  return new Response(textOfPassport(passport), { headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` } });
};
