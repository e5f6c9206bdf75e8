import { asks, byAct, needing, seeing, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** People, their roles and interests, organisations and companies. */
export const people = {
  objects: {
    Person: byAct('person:manage', 'id', 'displayName', 'organisation', 'roles', 'simulated', 'disabledAt', 'declaration', 'accounts', 'invitedUntil'),
    HeldRole: whole('one’s own, or of somebody whose roles the asker grants', 'organisation', 'organisationId', 'programmeId', 'role'),
    Me: whole('of oneself', 'actingRole', 'displayName', 'heldRoles', 'id', 'organisation', 'organisationId', 'roles'),
    Organisation: whole('the directory of organisations is open to whoever is signed in', 'board', 'id', 'lastDay', 'localCode', 'name', 'odsCode', 'region', 'successors', 'type'),
    OwnDeclaration: whole('one’s own', 'declaredOn', 'interests', 'validUntil'),
    Absence: whole('one’s own', 'from', 'to'),
    OwnAvailability: whole('one’s own', 'absences', 'maxConcurrentReviews', 'months', 'openReviews'),
    MonthOfWork: whole('one’s own', 'invited', 'month', 'submitted'),
    OwnInterest: whole('one’s own', 'company', 'description', 'endedOn', 'innovationId', 'nature'),
    InterestNature: whole('a table that the product carries', 'meaning', 'nature'),
  },
  queries: {
    me: asks('person:read'),
    organisations: asks('person:read', [], { after: seeing('Organisation.id', 'Organisation.name') }),
    people: asks('person:manage', [], { after: seeing('Person.id', 'Person.displayName') }),
    ownDeclaration: asks('interest:declare'),
    ownAvailability: asks('availability:own'),
    interestNatures: asks('interest:declare'),
  },
  mutations: {
    createPerson: asks('person:manage', ['input']),
    grantRole: asks('person:manage', ['input']),
    revokeRole: asks('person:manage', ['input']),
    disablePerson: asks('person:manage', ['input']),
    describeReviewer: asks('person:manage', ['input']),
    declareInterests: asks('interest:declare', ['input']),
    setAvailability: asks('availability:own', ['input']),
    createOrganisation: asks('organisation:manage', ['input']),
    createCompany: asks('company:manage', ['input']),
  },
  inputs: {
    CreatePersonInput: takenBy(['person:manage'], ['displayName', 'email', 'idempotencyKey', 'organisationId']),
    RoleInput: takenBy(['person:manage'], ['idempotencyKey', 'organisationId', 'personId', 'programmeId', 'role']),
    DisablePersonInput: takenBy(['person:manage'], ['idempotencyKey', 'personId']),
    DescribeReviewerInput: takenBy(['person:manage'], ['absences', 'idempotencyKey', 'maxConcurrentReviews', 'methods', 'personId', 'specialties', 'stages']),
    SetAvailabilityInput: takenBy(['availability:own'], ['absences', 'idempotencyKey', 'maxConcurrentReviews']),
    AbsenceInput: takenBy(['person:manage', 'availability:own'], ['from', 'to']),
    // for oneself; for others whoever administers them, and nobody else learns whether somebody is there
    DeclareInterestsInput: takenBy(['interest:declare'], ['declaredOn', 'idempotencyKey', 'interests', 'validUntil'], { personId: needing('person:manage') }),
    InterestInput: takenBy(['interest:declare'], ['company', 'description', 'endedOn', 'innovationId', 'nature']),
    CreateOrganisationInput: takenBy(['organisation:manage'], ['boardCode', 'deprivationDecile', 'idempotencyKey', 'name', 'odsCode', 'region', 'type']),
    CreateCompanyInput: takenBy(['company:manage'], ['aliases', 'idempotencyKey', 'name', 'owns']),
  },
} satisfies FeatureRules;
