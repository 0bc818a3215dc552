// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const RideSurveysDocument = `
query RideSurveys {
  rideSurveys(first: 50, order: [{importedAt: DESC}]) {
    nodes {
      code
      name
      kind
      firstDate
      lastDate
      leastCouriers
      couriers
      importedAt
    }
  }
}` as TypedDocument<RideSurveysQuery, RideSurveysQueryVariables>;

export const CorridorsDocument = `
query Corridors($survey: String!) {
  corridors(
    first: 50
    where: {survey: {code: {eq: $survey}}}
    order: [{ordinal: ASC}]
  ) {
    totalCount
    nodes {
      id
      ordinal
      metres
      couriers
      weekday
      weekend
      path(simplify: 10) {
        coordinates
      }
    }
  }
}` as TypedDocument<CorridorsQuery, CorridorsQueryVariables>;
export type RideSurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type RideSurveysQuery = { rideSurveys: { nodes: Array<{ code: string, name: string, kind: Types.RideSurveyKind, firstDate: string | null, lastDate: string | null, leastCouriers: number, couriers: number | null, importedAt: string }> | null } | null };

export type CorridorsQueryVariables = Exact<{
  survey: string;
}>;


export type CorridorsQuery = { corridors: { totalCount: number, nodes: Array<{ id: number, ordinal: number, metres: number, couriers: number, weekday: Array<number | null> | null, weekend: Array<number | null> | null, path: { coordinates: Array<[number, number]> } }> | null } | null };
