// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadOfferDocument = `
query ReadOffer($code: String!) {
  feature: offer(code: $code) {
    ...EditedOffer
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedOffer on Offer {
  code
  version
  merchant {
    code
    name
  }
  kind
  title
  pointsPrice
  validFrom
  validUntil
}` as TypedDocument<ReadOfferQuery, ReadOfferQueryVariables>;

export const FindOfferDocument = `
query FindOffer($text: String!) {
  found: offers(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}` as TypedDocument<FindOfferQuery, FindOfferQueryVariables>;

export const CreateOfferDocument = `
mutation CreateOffer($input: CreateOfferInput!) {
  done: createOffer(input: $input) {
    feature: offer {
      ...EditedOffer
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on CodeTakenError {
        code
      }
      ... on InvalidValueError {
        field
        reason
      }
      ... on OutsideRangeError {
        field
        min
        max
      }
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
fragment EditedOffer on Offer {
  code
  version
  merchant {
    code
    name
  }
  kind
  title
  pointsPrice
  validFrom
  validUntil
}` as TypedDocument<CreateOfferMutation, CreateOfferMutationVariables>;

export const UpdateOfferDocument = `
mutation UpdateOffer($input: UpdateOfferInput!) {
  done: updateOffer(input: $input) {
    feature: offer {
      ...EditedOffer
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on StaleVersionError {
        expected
        actual
      }
      ... on CodeTakenError {
        code
      }
      ... on InvalidValueError {
        field
        reason
      }
      ... on OutsideRangeError {
        field
        min
        max
      }
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
fragment EditedOffer on Offer {
  code
  version
  merchant {
    code
    name
  }
  kind
  title
  pointsPrice
  validFrom
  validUntil
}` as TypedDocument<UpdateOfferMutation, UpdateOfferMutationVariables>;

export const DeleteOfferDocument = `
mutation DeleteOffer($input: DeleteOfferInput!) {
  done: deleteOffer(input: $input) {
    errors {
      __typename
      ... on Error {
        message
      }
      ... on StaleVersionError {
        expected
        actual
      }
    }
  }
}` as TypedDocument<DeleteOfferMutation, DeleteOfferMutationVariables>;
export type EditedOfferFragment = { code: string, version: number, kind: Types.OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, merchant: { code: string, name: string } };

export type ReadOfferQueryVariables = Exact<{
  code: string;
}>;


export type ReadOfferQuery = { feature: { code: string, version: number, kind: Types.OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, merchant: { code: string, name: string } } | null };

export type FindOfferQueryVariables = Exact<{
  text: string;
}>;


export type FindOfferQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateOfferMutationVariables = Exact<{
  input: Types.CreateOfferInput;
}>;


export type CreateOfferMutation = { done: { feature: { code: string, version: number, kind: Types.OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, merchant: { code: string, name: string } } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownMerchantError', message: string }
    > | null } };

export type UpdateOfferMutationVariables = Exact<{
  input: Types.UpdateOfferInput;
}>;


export type UpdateOfferMutation = { done: { feature: { code: string, version: number, kind: Types.OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, merchant: { code: string, name: string } } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownMerchantError', message: string }
    > | null } };

export type DeleteOfferMutationVariables = Exact<{
  input: Types.DeleteOfferInput;
}>;


export type DeleteOfferMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };
