// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const AccountsDocument = `
query Accounts {
  accounts {
    name
    role
    grids
    mustChangePassword
    lockedUntil
    disabled
    signedInAt
  }
}` as TypedDocument<AccountsQuery, AccountsQueryVariables>;

export const ApiKeysDocument = `
query ApiKeys {
  apiKeys {
    name
    prefix
    role
    grids
    requestsPerMinute
    createdBy
    expiresAt
    revokedAt
  }
}` as TypedDocument<ApiKeysQuery, ApiKeysQueryVariables>;

export const CreateAccountDocument = `
mutation CreateAccount($name: String!, $role: Role!, $grids: [String!]!) {
  createAccount(input: {name: $name, role: $role, grids: $grids}) {
    issuedAccount {
      password
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<CreateAccountMutation, CreateAccountMutationVariables>;

export const ResetPasswordDocument = `
mutation ResetPassword($name: String!) {
  resetPassword(input: {name: $name}) {
    issuedAccount {
      password
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<ResetPasswordMutation, ResetPasswordMutationVariables>;

export const SetAccountDisabledDocument = `
mutation SetAccountDisabled($name: String!, $disabled: Boolean!) {
  setAccountDisabled(input: {name: $name, disabled: $disabled}) {
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<SetAccountDisabledMutation, SetAccountDisabledMutationVariables>;

export const CreateApiKeyDocument = `
mutation CreateApiKey($name: String!, $role: Role!, $grids: [String!]!, $days: Int!, $requestsPerMinute: Int!) {
  createApiKey(
    input: {name: $name, role: $role, grids: $grids, days: $days, requestsPerMinute: $requestsPerMinute}
  ) {
    issuedKey {
      secret
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<CreateApiKeyMutation, CreateApiKeyMutationVariables>;

export const RevokeApiKeyDocument = `
mutation RevokeApiKey($prefix: String!) {
  revokeApiKey(input: {prefix: $prefix}) {
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { accounts: Array<{ name: string, role: Types.Role, grids: Array<string>, mustChangePassword: boolean, lockedUntil: string | null, disabled: boolean, signedInAt: string | null }> };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ name: string, prefix: string, role: Types.Role, grids: Array<string>, requestsPerMinute: number, createdBy: string, expiresAt: string, revokedAt: string | null }> };

export type CreateAccountMutationVariables = Exact<{
  name: string;
  role: Types.Role;
  grids: Array<string> | string;
}>;


export type CreateAccountMutation = { createAccount: { issuedAccount: { password: string } | null, errors: Array<
      | { __typename: 'InvalidNameError', message: string }
      | { __typename: 'NameTakenError', message: string }
      | { __typename: 'WrongGridsError', message: string }
    > | null } };

export type ResetPasswordMutationVariables = Exact<{
  name: string;
}>;


export type ResetPasswordMutation = { resetPassword: { issuedAccount: { password: string } | null, errors: Array<{ __typename: 'UnknownAccountError', message: string }> | null } };

export type SetAccountDisabledMutationVariables = Exact<{
  name: string;
  disabled: boolean;
}>;


export type SetAccountDisabledMutation = { setAccountDisabled: { errors: Array<{ __typename: 'UnknownAccountError', message: string }> | null } };

export type CreateApiKeyMutationVariables = Exact<{
  name: string;
  role: Types.Role;
  grids: Array<string> | string;
  days: number;
  requestsPerMinute: number;
}>;


export type CreateApiKeyMutation = { createApiKey: { issuedKey: { secret: string } | null, errors: Array<
      | { __typename: 'InvalidNameError', message: string }
      | { __typename: 'OutOfRangeError', message: string }
      | { __typename: 'WrongGridsError', message: string }
    > | null } };

export type RevokeApiKeyMutationVariables = Exact<{
  prefix: string;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { errors: Array<{ __typename: 'UnknownKeyError', message: string }> | null } };
