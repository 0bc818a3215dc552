// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadResourceDocument = `
query ReadResource($code: String!) {
  feature: resource(code: $code) {
    ...EditedResource
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedResource on Resource {
  code
  version
  organization {
    code
    name
  }
  kind
  title
  service {
    code
    name: nameZh
  }
  location {
    type
    coordinates
  }
}` as TypedDocument<ReadResourceQuery, ReadResourceQueryVariables>;

export const FindResourceDocument = `
query FindResource($text: String!) {
  found: resources(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}` as TypedDocument<FindResourceQuery, FindResourceQueryVariables>;

export const CreateResourceDocument = `
mutation CreateResource($input: CreateResourceInput!) {
  done: createResource(input: $input) {
    feature: resource {
      ...EditedResource
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
    }
  }
}
fragment EditedResource on Resource {
  code
  version
  organization {
    code
    name
  }
  kind
  title
  service {
    code
    name: nameZh
  }
  location {
    type
    coordinates
  }
}` as TypedDocument<CreateResourceMutation, CreateResourceMutationVariables>;

export const UpdateResourceDocument = `
mutation UpdateResource($input: UpdateResourceInput!) {
  done: updateResource(input: $input) {
    feature: resource {
      ...EditedResource
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
    }
  }
}
fragment EditedResource on Resource {
  code
  version
  organization {
    code
    name
  }
  kind
  title
  service {
    code
    name: nameZh
  }
  location {
    type
    coordinates
  }
}` as TypedDocument<UpdateResourceMutation, UpdateResourceMutationVariables>;

export const DeleteResourceDocument = `
mutation DeleteResource($input: DeleteResourceInput!) {
  done: deleteResource(input: $input) {
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
}` as TypedDocument<DeleteResourceMutation, DeleteResourceMutationVariables>;
export type EditedResourceFragment = { code: string, version: number, kind: string, title: string, organization: { code: string, name: string }, service: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null };

export type ReadResourceQueryVariables = Exact<{
  code: string;
}>;


export type ReadResourceQuery = { feature: { code: string, version: number, kind: string, title: string, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, organization: { code: string, name: string }, service: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null };

export type FindResourceQueryVariables = Exact<{
  text: string;
}>;


export type FindResourceQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateResourceMutationVariables = Exact<{
  input: Types.CreateResourceInput;
}>;


export type CreateResourceMutation = { done: { feature: { code: string, version: number, kind: string, title: string, organization: { code: string, name: string }, service: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type UpdateResourceMutationVariables = Exact<{
  input: Types.UpdateResourceInput;
}>;


export type UpdateResourceMutation = { done: { feature: { code: string, version: number, kind: string, title: string, organization: { code: string, name: string }, service: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type DeleteResourceMutationVariables = Exact<{
  input: Types.DeleteResourceInput;
}>;


export type DeleteResourceMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: Types.FeatureKind, count: number }
    > | null } };
