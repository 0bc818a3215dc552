// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const StartBranchingDocument = `
mutation StartBranching($input: StartBranchingInput!) {
  startBranching(input: $input) {
    job {
      ...BranchingJob
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on InvalidBranchProblemError {
        path
        reason
      }
    }
  }
}
fragment BranchingJob on Job {
  id
  state
  progress
  stage
  result
  error
}` as TypedDocument<StartBranchingMutation, StartBranchingMutationVariables>;

export const BranchingChangedDocument = `
subscription BranchingChanged($id: ID!) {
  jobChanged(id: $id) {
    ...BranchingJob
  }
}
fragment BranchingJob on Job {
  id
  state
  progress
  stage
  result
  error
}` as TypedDocument<BranchingChangedSubscription, BranchingChangedSubscriptionVariables>;

export const StopBranchingDocument = `
mutation StopBranching($id: ID!) {
  cancelJob(input: {id: $id}) {
    job {
      id
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<StopBranchingMutation, StopBranchingMutationVariables>;
export type BranchingJobFragment = { id: string, state: Types.JobState, progress: number, stage: string | null, result: unknown, error: string | null };

export type StartBranchingMutationVariables = Exact<{
  input: Types.StartBranchingInput;
}>;


export type StartBranchingMutation = { startBranching: { job: { id: string, state: Types.JobState, progress: number, stage: string | null, result: unknown, error: string | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'InvalidBranchProblemError', message: string, path: string, reason: string }
      | { __typename: 'InvalidValueError', message: string }
    > | null } };

export type BranchingChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type BranchingChangedSubscription = { jobChanged: { id: string, state: Types.JobState, progress: number, stage: string | null, result: unknown, error: string | null } };

export type StopBranchingMutationVariables = Exact<{
  id: string | number;
}>;


export type StopBranchingMutation = { cancelJob: { job: { id: string } | null, errors: Array<
      | { __typename: 'JobEndedError', message: string }
      | { __typename: 'UnknownJobError', message: string }
    > | null } };
