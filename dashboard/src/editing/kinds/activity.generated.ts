// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadActivityDocument = `
query ReadActivity($code: String!) {
  feature: activity(code: $code) {
    ...EditedActivity
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedActivity on Activity {
  code
  version
  kind
  title
  organization {
    code
    name
  }
  heldOn
  participants
  location {
    type
    coordinates
  }
}` as TypedDocument<ReadActivityQuery, ReadActivityQueryVariables>;

export const FindActivityDocument = `
query FindActivity($text: String!) {
  found: activities(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}` as TypedDocument<FindActivityQuery, FindActivityQueryVariables>;

export const CreateActivityDocument = `
mutation CreateActivity($input: CreateActivityInput!) {
  done: createActivity(input: $input) {
    feature: activity {
      ...EditedActivity
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
    }
  }
}
fragment EditedActivity on Activity {
  code
  version
  kind
  title
  organization {
    code
    name
  }
  heldOn
  participants
  location {
    type
    coordinates
  }
}` as TypedDocument<CreateActivityMutation, CreateActivityMutationVariables>;

export const UpdateActivityDocument = `
mutation UpdateActivity($input: UpdateActivityInput!) {
  done: updateActivity(input: $input) {
    feature: activity {
      ...EditedActivity
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
    }
  }
}
fragment EditedActivity on Activity {
  code
  version
  kind
  title
  organization {
    code
    name
  }
  heldOn
  participants
  location {
    type
    coordinates
  }
}` as TypedDocument<UpdateActivityMutation, UpdateActivityMutationVariables>;

export const DeleteActivityDocument = `
mutation DeleteActivity($input: DeleteActivityInput!) {
  done: deleteActivity(input: $input) {
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
}` as TypedDocument<DeleteActivityMutation, DeleteActivityMutationVariables>;
export type EditedActivityFragment = { code: string, version: number, kind: string, title: string, heldOn: string, participants: number | null, organization: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null };

export type ReadActivityQueryVariables = Exact<{
  code: string;
}>;


export type ReadActivityQuery = { feature: { code: string, version: number, kind: string, title: string, heldOn: string, participants: number | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, organization: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null };

export type FindActivityQueryVariables = Exact<{
  text: string;
}>;


export type FindActivityQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateActivityMutationVariables = Exact<{
  input: Types.CreateActivityInput;
}>;


export type CreateActivityMutation = { done: { feature: { code: string, version: number, kind: string, title: string, heldOn: string, participants: number | null, organization: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type UpdateActivityMutationVariables = Exact<{
  input: Types.UpdateActivityInput;
}>;


export type UpdateActivityMutation = { done: { feature: { code: string, version: number, kind: string, title: string, heldOn: string, participants: number | null, organization: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type DeleteActivityMutationVariables = Exact<{
  input: Types.DeleteActivityInput;
}>;


export type DeleteActivityMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };
