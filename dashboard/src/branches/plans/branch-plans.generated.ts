// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const BranchPlanListDocument = `
query BranchPlanList {
  plans(first: 50, where: {kind: {eq: BRANCHES}}, order: [{updatedAt: DESC}]) {
    nodes {
      code
      name
      status
      updatedAt
      certificate
    }
  }
}` as TypedDocument<BranchPlanListQuery, BranchPlanListQueryVariables>;

export const BranchPlanDocument = `
query BranchPlan($code: String!) {
  branchPlan(code: $code) {
    code
    solution {
      routes
      couriers
      branches {
        ordinal
        name
        existing
        couriers
        routes {
          code
        }
        meeting {
          name
          lon
          lat
          meanDetourMinutes
        }
        chain(simplify: 50) {
          coordinates
        }
        area(simplify: 50) {
          coordinates
        }
      }
      leftOut {
        code
        name
        couriers
        reason
      }
    }
  }
}` as TypedDocument<BranchPlanQuery, BranchPlanQueryVariables>;
export type BranchPlanListQueryVariables = Exact<{ [key: string]: never; }>;


export type BranchPlanListQuery = { plans: { nodes: Array<{ code: string, name: string, status: Types.PlanStatus, updatedAt: string, certificate: unknown }> | null } | null };

export type BranchPlanQueryVariables = Exact<{
  code: string;
}>;


export type BranchPlanQuery = { branchPlan: { code: string, solution: { routes: number, couriers: number, branches: Array<{ ordinal: number, name: string, existing: string | null, couriers: number, routes: Array<{ code: string }>, meeting: { name: string, lon: number, lat: number, meanDetourMinutes: number } | null, chain: { coordinates: Array<[number, number]> } | null, area: { coordinates: Array<Array<Array<[number, number]>>> } }>, leftOut: Array<{ code: string, name: string | null, couriers: number, reason: Types.LeftOutReason }> } } | null };
