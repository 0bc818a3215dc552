/** The text of a GraphQL operation, which knows the types of its answer and of its variables; the page itself sees a string. */
export type TypedDocument<Result, Variables> = string & { readonly __types?: (variables: Variables) => Result };
