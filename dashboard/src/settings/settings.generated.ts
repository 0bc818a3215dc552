// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
export const CatalogueDocument = `
query Catalogue {
  services {
    code
    nameZh
    nameEn
    group
    version
  }
}` as TypedDocument<CatalogueQuery, CatalogueQueryVariables>;

export const StandardsDocument = `
query Standards($after: String) {
  standards(first: 50, after: $after, order: [{code: ASC}, {revision: DESC}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      revision
      nameZh
      nameEn
      source
      rules
    }
  }
}` as TypedDocument<StandardsQuery, StandardsQueryVariables>;

export const RenameServiceDocument = `
mutation RenameService($code: String!, $version: Int!, $nameZh: String!, $nameEn: String!) {
  updateService(
    input: {code: $code, version: $version, nameZh: $nameZh, nameEn: $nameEn}
  ) {
    service {
      code
      version
      nameZh
      nameEn
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<RenameServiceMutation, RenameServiceMutationVariables>;

export const AddServiceDocument = `
mutation AddService($code: String!, $nameZh: String!, $nameEn: String!) {
  createService(input: {code: $code, nameZh: $nameZh, nameEn: $nameEn}) {
    service {
      code
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<AddServiceMutation, AddServiceMutationVariables>;
export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { services: Array<{ code: string, nameZh: string, nameEn: string, group: string, version: number }> };

export type StandardsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StandardsQuery = { standards: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, revision: number, nameZh: string, nameEn: string, source: string, rules: unknown }> | null } | null };

export type RenameServiceMutationVariables = Exact<{
  code: string;
  version: number;
  nameZh: string;
  nameEn: string;
}>;


export type RenameServiceMutation = { updateService: { service: { code: string, version: number, nameZh: string, nameEn: string } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
    > | null } };

export type AddServiceMutationVariables = Exact<{
  code: string;
  nameZh: string;
  nameEn: string;
}>;


export type AddServiceMutation = { createService: { service: { code: string } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'InvalidValueError', message: string }
    > | null } };
