// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadProjectDocument = `
query ReadProject($code: String!) {
  feature: project(code: $code) {
    ...EditedProject
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedProject on Project {
  code
  version
  title
  status
  organization {
    code
    name
  }
  need {
    code
    name: title
  }
  resource {
    code
    name: title
  }
  location {
    type
    coordinates
  }
}` as TypedDocument<ReadProjectQuery, ReadProjectQueryVariables>;

export const FindProjectDocument = `
query FindProject($text: String!) {
  found: projects(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}` as TypedDocument<FindProjectQuery, FindProjectQueryVariables>;

export const CreateProjectDocument = `
mutation CreateProject($input: CreateProjectInput!) {
  done: createProject(input: $input) {
    feature: project {
      ...EditedProject
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
fragment EditedProject on Project {
  code
  version
  title
  status
  organization {
    code
    name
  }
  need {
    code
    name: title
  }
  resource {
    code
    name: title
  }
  location {
    type
    coordinates
  }
}` as TypedDocument<CreateProjectMutation, CreateProjectMutationVariables>;

export const UpdateProjectDocument = `
mutation UpdateProject($input: UpdateProjectInput!) {
  done: updateProject(input: $input) {
    feature: project {
      ...EditedProject
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
fragment EditedProject on Project {
  code
  version
  title
  status
  organization {
    code
    name
  }
  need {
    code
    name: title
  }
  resource {
    code
    name: title
  }
  location {
    type
    coordinates
  }
}` as TypedDocument<UpdateProjectMutation, UpdateProjectMutationVariables>;

export const DeleteProjectDocument = `
mutation DeleteProject($input: DeleteProjectInput!) {
  done: deleteProject(input: $input) {
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
}` as TypedDocument<DeleteProjectMutation, DeleteProjectMutationVariables>;
export type EditedProjectFragment = { code: string, version: number, title: string, status: Types.ProjectStatus, organization: { code: string, name: string } | null, need: { code: string, name: string | null } | null, resource: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null };

export type ReadProjectQueryVariables = Exact<{
  code: string;
}>;


export type ReadProjectQuery = { feature: { code: string, version: number, title: string, status: Types.ProjectStatus, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, organization: { code: string, name: string } | null, need: { code: string, name: string | null } | null, resource: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null };

export type FindProjectQueryVariables = Exact<{
  text: string;
}>;


export type FindProjectQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateProjectMutationVariables = Exact<{
  input: Types.CreateProjectInput;
}>;


export type CreateProjectMutation = { done: { feature: { code: string, version: number, title: string, status: Types.ProjectStatus, organization: { code: string, name: string } | null, need: { code: string, name: string | null } | null, resource: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownCaseError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownResourceError', message: string }
    > | null } };

export type UpdateProjectMutationVariables = Exact<{
  input: Types.UpdateProjectInput;
}>;


export type UpdateProjectMutation = { done: { feature: { code: string, version: number, title: string, status: Types.ProjectStatus, organization: { code: string, name: string } | null, need: { code: string, name: string | null } | null, resource: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownCaseError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownResourceError', message: string }
    > | null } };

export type DeleteProjectMutationVariables = Exact<{
  input: Types.DeleteProjectInput;
}>;


export type DeleteProjectMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };
