// `instanceOf` of graphql as it is in production. Elsewhere each answer that is no looks through what it was asked about, for
// a second copy of graphql: a twentieth of the time of tests with an API.
exports.instanceOf = (value, constructor) => value instanceof constructor;
