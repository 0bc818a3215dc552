// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const AreasDocument = `
query Areas($after: String) {
  grids(
    first: 50
    after: $after
    where: {level: {in: [CITY, DISTRICT, STREET, COMMUNITY]}}
    order: [{level: ASC}, {code: ASC}]
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      level
    }
  }
}` as TypedDocument<AreasQuery, AreasQueryVariables>;

export const StartSitingDocument = `
mutation StartSiting($input: StartSitingInput!) {
  startSiting(input: $input) {
    job {
      ...SearchJob
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on InvalidProblemError {
        path
        reason
      }
    }
  }
}
fragment SearchJob on Job {
  id
  state
  progress
  search {
    objective
    bound
    gap
  }
  stage
  result
  error
  cancelRequested
}` as TypedDocument<StartSitingMutation, StartSitingMutationVariables>;

export const SearchChangedDocument = `
subscription SearchChanged($id: ID!) {
  jobChanged(id: $id) {
    ...SearchJob
  }
}
fragment SearchJob on Job {
  id
  state
  progress
  search {
    objective
    bound
    gap
  }
  stage
  result
  error
  cancelRequested
}` as TypedDocument<SearchChangedSubscription, SearchChangedSubscriptionVariables>;

export const StopSearchDocument = `
mutation StopSearch($id: ID!) {
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
}` as TypedDocument<StopSearchMutation, StopSearchMutationVariables>;

export const PlanListDocument = `
query PlanList {
  plans(first: 50, where: {kind: {eq: SITING}}, order: [{updatedAt: DESC}]) {
    nodes {
      code
      name
      status
      updatedAt
      certificate
    }
  }
}` as TypedDocument<PlanListQuery, PlanListQueryVariables>;

export const SitingPlanDocument = `
query SitingPlan($code: String!) {
  sitingPlan(code: $code) {
    ...PlanDetails
  }
}
fragment PlanDetails on SitingPlan {
  code
  name
  status
  version
  problem
  share
  certificate {
    objective
    bound
    gap
    status
    seconds
  }
  solution {
    objective
    people
    hours
    everybody
    today
    planned
    unreachable
    cost
    candidates
    unknownCells
    elbow
    sites {
      ordinal
      code
      name
      buildKind
      source
      lon
      lat
      cost
      adds
      losesIfRefused
      grids {
        grid
        name
        adds
      }
      runnersUp {
        code
        name
        buildKind
        lon
        lat
        loses
      }
    }
    grids {
      grid
      name
      everybody
      today
      planned
    }
    curve {
      stations
      objective
      bound
    }
    scenarios {
      scenario
      objective
      best
      regret
      kept
      isValid
    }
  }
}` as TypedDocument<SitingPlanQuery, SitingPlanQueryVariables>;

export const ComparePlansDocument = `
query ComparePlans($codes: [String!]!) {
  comparePlans(codes: $codes) {
    isSameQuestion
    plans {
      code
      name
      share
      certificate {
        objective
        bound
        gap
        status
      }
      solution {
        objective
        people
        today
        planned
        cost
        sites {
          ordinal
        }
      }
    }
    sites {
      code
      name
      lon
      lat
      plans
    }
    grids {
      grid
      name
      planned
    }
  }
}` as TypedDocument<ComparePlansQuery, ComparePlansQueryVariables>;

export const ProposePlanDocument = `
mutation ProposePlan($code: String!, $version: Int!) {
  proposePlan(input: {code: $code, version: $version}) {
    plan {
      status
      version
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on OutdatedPlanError {
        objective
        now
      }
    }
  }
}` as TypedDocument<ProposePlanMutation, ProposePlanMutationVariables>;

export const ApprovePlanDocument = `
mutation ApprovePlan($code: String!, $version: Int!) {
  approvePlan(input: {code: $code, version: $version}) {
    plan {
      status
      version
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on OutdatedPlanError {
        objective
        now
      }
    }
  }
}` as TypedDocument<ApprovePlanMutation, ApprovePlanMutationVariables>;

export const PlanStationsDocument = `
mutation PlanStations($code: String!, $kind: StationKind!) {
  planStations(input: {code: $code, kind: $kind}) {
    plan {
      sites {
        ordinal
        station {
          code
          status
        }
      }
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<PlanStationsMutation, PlanStationsMutationVariables>;

export const SitesMovedDocument = `
query SitesMoved($within: String!, $changes: [StationChangeInput!]!, $question: CoverageQuestionInput!) {
  coverageWhatIf(
    within: $within
    level: GRID
    changes: $changes
    question: $question
  ) {
    within {
      cellsGained
      couriersGained
      residentsGained
    }
    grids {
      cellsGained
      couriersGained
      residentsGained
      grid {
        code
        name
      }
    }
  }
}` as TypedDocument<SitesMovedQuery, SitesMovedQueryVariables>;
export type AreasQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AreasQuery = { grids: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, level: Types.GridLevel }> | null } | null };

export type SearchJobFragment = { id: string, state: Types.JobState, progress: number, stage: string | null, result: unknown, error: string | null, cancelRequested: boolean, search: { objective: number | null, bound: number | null, gap: number | null } | null };

export type StartSitingMutationVariables = Exact<{
  input: Types.StartSitingInput;
}>;


export type StartSitingMutation = { startSiting: { job: { id: string, state: Types.JobState, progress: number, stage: string | null, result: unknown, error: string | null, cancelRequested: boolean, search: { objective: number | null, bound: number | null, gap: number | null } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'InvalidProblemError', message: string, path: string, reason: string }
      | { __typename: 'InvalidValueError', message: string }
    > | null } };

export type SearchChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type SearchChangedSubscription = { jobChanged: { id: string, state: Types.JobState, progress: number, stage: string | null, result: unknown, error: string | null, cancelRequested: boolean, search: { objective: number | null, bound: number | null, gap: number | null } | null } };

export type StopSearchMutationVariables = Exact<{
  id: string | number;
}>;


export type StopSearchMutation = { cancelJob: { job: { id: string } | null, errors: Array<
      | { __typename: 'JobEndedError', message: string }
      | { __typename: 'UnknownJobError', message: string }
    > | null } };

export type PlanListQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanListQuery = { plans: { nodes: Array<{ code: string, name: string, status: Types.PlanStatus, updatedAt: string, certificate: unknown }> | null } | null };

export type PlanDetailsFragment = { code: string, name: string, status: Types.PlanStatus, version: number, problem: unknown, share: number | null, certificate: { objective: number | null, bound: number | null, gap: number | null, status: Types.SitingStatus, seconds: number }, solution: { objective: Types.SitingObjective, people: Types.SitingPeople, hours: Array<number>, everybody: number | null, today: number | null, planned: number | null, unreachable: number | null, cost: number, candidates: number, unknownCells: number, elbow: number | null, sites: Array<{ ordinal: number, code: string, name: string, buildKind: Types.BuildKind, source: Types.CandidateSource, lon: number, lat: number, cost: number, adds: number | null, losesIfRefused: number | null, grids: Array<{ grid: string, name: string, adds: number }>, runnersUp: Array<{ code: string, name: string, buildKind: Types.BuildKind, lon: number, lat: number, loses: number | null }> }>, grids: Array<{ grid: string, name: string, everybody: number | null, today: number | null, planned: number | null }>, curve: Array<{ stations: number, objective: number | null, bound: number | null }>, scenarios: Array<{ scenario: Types.SitingScenario, objective: number | null, best: number | null, regret: number, kept: number, isValid: boolean }> } };

export type SitingPlanQueryVariables = Exact<{
  code: string;
}>;


export type SitingPlanQuery = { sitingPlan: { code: string, name: string, status: Types.PlanStatus, version: number, problem: unknown, share: number | null, certificate: { objective: number | null, bound: number | null, gap: number | null, status: Types.SitingStatus, seconds: number }, solution: { objective: Types.SitingObjective, people: Types.SitingPeople, hours: Array<number>, everybody: number | null, today: number | null, planned: number | null, unreachable: number | null, cost: number, candidates: number, unknownCells: number, elbow: number | null, sites: Array<{ ordinal: number, code: string, name: string, buildKind: Types.BuildKind, source: Types.CandidateSource, lon: number, lat: number, cost: number, adds: number | null, losesIfRefused: number | null, grids: Array<{ grid: string, name: string, adds: number }>, runnersUp: Array<{ code: string, name: string, buildKind: Types.BuildKind, lon: number, lat: number, loses: number | null }> }>, grids: Array<{ grid: string, name: string, everybody: number | null, today: number | null, planned: number | null }>, curve: Array<{ stations: number, objective: number | null, bound: number | null }>, scenarios: Array<{ scenario: Types.SitingScenario, objective: number | null, best: number | null, regret: number, kept: number, isValid: boolean }> } } | null };

export type ComparePlansQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type ComparePlansQuery = { comparePlans: { isSameQuestion: boolean, plans: Array<{ code: string, name: string, share: number | null, certificate: { objective: number | null, bound: number | null, gap: number | null, status: Types.SitingStatus }, solution: { objective: Types.SitingObjective, people: Types.SitingPeople, today: number | null, planned: number | null, cost: number, sites: Array<{ ordinal: number }> } }>, sites: Array<{ code: string, name: string, lon: number, lat: number, plans: Array<string> }>, grids: Array<{ grid: string, name: string, planned: Array<number | null> }> } };

export type ProposePlanMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ProposePlanMutation = { proposePlan: { plan: { status: Types.PlanStatus, version: number } | null, errors: Array<
      | { __typename: 'NoSitingPlanError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutdatedPlanError', message: string, objective: number | null, now: number | null }
      | { __typename: 'PlanStepNotAllowedError', message: string }
      | { __typename: 'StaleVersionError', message: string }
    > | null } };

export type ApprovePlanMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ApprovePlanMutation = { approvePlan: { plan: { status: Types.PlanStatus, version: number } | null, errors: Array<
      | { __typename: 'NoSitingPlanError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutdatedPlanError', message: string, objective: number | null, now: number | null }
      | { __typename: 'PlanStepNotAllowedError', message: string }
      | { __typename: 'StaleVersionError', message: string }
    > | null } };

export type PlanStationsMutationVariables = Exact<{
  code: string;
  kind: Types.StationKind;
}>;


export type PlanStationsMutation = { planStations: { plan: { sites: Array<{ ordinal: number, station: { code: string, status: Types.StationStatus } | null }> } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string }
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'NoSitingPlanError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'PlanStepNotAllowedError', message: string }
    > | null } };

export type SitesMovedQueryVariables = Exact<{
  within: string;
  changes: Array<Types.StationChangeInput> | Types.StationChangeInput;
  question: Types.CoverageQuestionInput;
}>;


export type SitesMovedQuery = { coverageWhatIf: { within: { cellsGained: number, couriersGained: number | null, residentsGained: number | null } | null, grids: Array<{ cellsGained: number, couriersGained: number | null, residentsGained: number | null, grid: { code: string, name: string } }> } };
