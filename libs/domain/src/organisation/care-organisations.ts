/**
 * Types of organisations that care for people or plan their care: those to which an innovation can be rolled out.
 * Suppliers, universities, regions and teams of the service are not among them. A type more is a word more.
 */
export const CARE_ORGANISATION_TYPES = ['trust', 'nhs-trust', 'hospital', 'icb', 'pc', 'primary-care', 'gp-practice', 'community-provider', 'hospice', 'care-home'] as const;

/** Whether organisations of this type care for people or plan their care. Case and spaces around it do not count. */
export const isCareOrganisation = (type: string): boolean => (CARE_ORGANISATION_TYPES as readonly string[]).includes(type.trim().toLowerCase());
