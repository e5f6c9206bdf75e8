import { graphql } from '../../../graphql.ts';

/** Who looks, and the roles that they hold. */
export const MY_ROLES = graphql(`
  fragment MyRoles on Me @_unmask {
    id
    roles {
      role
      programmeId
    }
  }
`);

/** Every reason against what was asked. */
export const REASONS = graphql(`
  fragment Reasons on Refused @_unmask {
    blockers {
      code
      messageForStaff
      messageForInnovator
      operands
    }
  }
`);
