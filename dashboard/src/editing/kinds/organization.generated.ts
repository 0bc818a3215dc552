// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadOrganizationDocument = `
query ReadOrganization($code: String!) {
  feature: organization(code: $code) {
    ...EditedOrganization
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedOrganization on Organization {
  code
  version
  name
  kind
  parent {
    code
    name
  }
  grid {
    code
    name
  }
  industry
  formedBy
  purpose
  members
  instructors
  routes(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  location {
    type
    coordinates
  }
  activityArea {
    type
    coordinates
  }
}` as TypedDocument<ReadOrganizationQuery, ReadOrganizationQueryVariables>;

export const FindOrganizationDocument = `
query FindOrganization($text: String!) {
  found: organizations(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}` as TypedDocument<FindOrganizationQuery, FindOrganizationQueryVariables>;

export const CreateOrganizationDocument = `
mutation CreateOrganization($input: CreateOrganizationInput!) {
  done: createOrganization(input: $input) {
    feature: organization {
      ...EditedOrganization
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
fragment EditedOrganization on Organization {
  code
  version
  name
  kind
  parent {
    code
    name
  }
  grid {
    code
    name
  }
  industry
  formedBy
  purpose
  members
  instructors
  routes(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  location {
    type
    coordinates
  }
  activityArea {
    type
    coordinates
  }
}` as TypedDocument<CreateOrganizationMutation, CreateOrganizationMutationVariables>;

export const UpdateOrganizationDocument = `
mutation UpdateOrganization($input: UpdateOrganizationInput!) {
  done: updateOrganization(input: $input) {
    feature: organization {
      ...EditedOrganization
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
fragment EditedOrganization on Organization {
  code
  version
  name
  kind
  parent {
    code
    name
  }
  grid {
    code
    name
  }
  industry
  formedBy
  purpose
  members
  instructors
  routes(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  location {
    type
    coordinates
  }
  activityArea {
    type
    coordinates
  }
}` as TypedDocument<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;

export const DeleteOrganizationDocument = `
mutation DeleteOrganization($input: DeleteOrganizationInput!) {
  done: deleteOrganization(input: $input) {
    errors {
      __typename
      ... on Error {
        message
      }
      ... on StaleVersionError {
        expected
        actual
      }
      ... on StillReferencedError {
        kind
        count
      }
    }
  }
}` as TypedDocument<DeleteOrganizationMutation, DeleteOrganizationMutationVariables>;
export type EditedOrganizationFragment = { code: string, version: number, name: string, kind: Types.OrganizationKind, industry: string | null, formedBy: Types.FormedBy | null, purpose: Types.AssociationPurpose | null, members: number | null, instructors: number | null, parent: { code: string, name: string } | null, grid: { code: string, name: string } | null, routes: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string | null }> | null } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null, activityArea: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null };

export type ReadOrganizationQueryVariables = Exact<{
  code: string;
}>;


export type ReadOrganizationQuery = { feature: { code: string, version: number, name: string, kind: Types.OrganizationKind, industry: string | null, formedBy: Types.FormedBy | null, purpose: Types.AssociationPurpose | null, members: number | null, instructors: number | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, parent: { code: string, name: string } | null, grid: { code: string, name: string } | null, routes: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string | null }> | null } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null, activityArea: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null };

export type FindOrganizationQueryVariables = Exact<{
  text: string;
}>;


export type FindOrganizationQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateOrganizationMutationVariables = Exact<{
  input: Types.CreateOrganizationInput;
}>;


export type CreateOrganizationMutation = { done: { feature: { code: string, version: number, name: string, kind: Types.OrganizationKind, industry: string | null, formedBy: Types.FormedBy | null, purpose: Types.AssociationPurpose | null, members: number | null, instructors: number | null, parent: { code: string, name: string } | null, grid: { code: string, name: string } | null, routes: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string | null }> | null } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null, activityArea: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownCourierRouteError', message: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type UpdateOrganizationMutationVariables = Exact<{
  input: Types.UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { done: { feature: { code: string, version: number, name: string, kind: Types.OrganizationKind, industry: string | null, formedBy: Types.FormedBy | null, purpose: Types.AssociationPurpose | null, members: number | null, instructors: number | null, parent: { code: string, name: string } | null, grid: { code: string, name: string } | null, routes: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string | null }> | null } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null, activityArea: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownCourierRouteError', message: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type DeleteOrganizationMutationVariables = Exact<{
  input: Types.DeleteOrganizationInput;
}>;


export type DeleteOrganizationMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: Types.FeatureKind, count: number }
    > | null } };
