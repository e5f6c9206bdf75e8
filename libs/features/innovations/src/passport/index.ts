import { ImportPassport } from './import-passport.ts';
import { IssuePassport } from './issue-passport.ts';
import { AddIssuer } from './issuers/add-issuer.ts';
import { IssuerQueries } from './issuers/issuer.queries.ts';
import { IssuerResolver } from './issuers/issuer.resolver.ts';
import { RemoveIssuer } from './issuers/remove-issuer.ts';
import { PassportQueries } from './passport.queries.ts';
import { PassportResolver } from './passport.resolver.ts';

/** What the module of innovations has for passports. */
export const PASSPORTS = [ImportPassport, IssuePassport, PassportQueries, PassportResolver, AddIssuer, RemoveIssuer, IssuerQueries, IssuerResolver];
