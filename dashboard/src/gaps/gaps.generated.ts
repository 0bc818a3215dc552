// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const GapsDocument = `
query Gaps($within: String!, $question: CoverageQuestionInput!, $kind: GapKind) {
  gaps(within: $within, question: $question, kind: $kind, first: 50) {
    kind
    cells
    residents {
      known
      unknownCells
    }
    couriers {
      known
      unknownCells
    }
    nearestStation {
      code
      name
    }
    nearestMinutes
    furthestMinutes
    minutesOverLimit
    areaSquareMetres
    area(simplify: 5) {
      type
      coordinates
    }
  }
}` as TypedDocument<GapsQuery, GapsQueryVariables>;

export const OverclaimsDocument = `
query Overclaims($within: String!, $question: CoverageQuestionInput!) {
  overclaims(within: $within, question: $question, first: 20) {
    station {
      code
      name
      location {
        coordinates
      }
    }
    cells
    overclaimedCells
    residents {
      known
    }
    overclaimedResidents {
      known
    }
    couriers {
      known
    }
    overclaimedCouriers {
      known
    }
    straightSquareMetres
    networkSquareMetres
  }
}` as TypedDocument<OverclaimsQuery, OverclaimsQueryVariables>;

export const StationHereDocument = `
query StationHere($within: String!, $at: Position!, $services: [String!], $openingHours: String, $question: CoverageQuestionInput!) {
  coverageWhatIf(
    within: $within
    level: GRID
    changes: [{add: {at: $at, services: $services, openingHours: $openingHours}}]
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
}` as TypedDocument<StationHereQuery, StationHereQueryVariables>;
export type GapsQueryVariables = Exact<{
  within: string;
  question: Types.CoverageQuestionInput;
  kind?: Types.GapKind | null | undefined;
}>;


export type GapsQuery = { gaps: Array<{ kind: Types.GapKind, cells: number, nearestMinutes: number | null, furthestMinutes: number | null, minutesOverLimit: number | null, areaSquareMetres: number, residents: { known: number | null, unknownCells: number }, couriers: { known: number | null, unknownCells: number }, nearestStation: { code: string, name: string } | null, area: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } }> };

export type OverclaimsQueryVariables = Exact<{
  within: string;
  question: Types.CoverageQuestionInput;
}>;


export type OverclaimsQuery = { overclaims: Array<{ cells: number, overclaimedCells: number, straightSquareMetres: number, networkSquareMetres: number | null, station: { code: string, name: string, location: { coordinates: [number, number] } } | null, residents: { known: number | null }, overclaimedResidents: { known: number | null }, couriers: { known: number | null }, overclaimedCouriers: { known: number | null } }> };

export type StationHereQueryVariables = Exact<{
  within: string;
  at: [number, number];
  services?: Array<string> | string | null | undefined;
  openingHours?: string | null | undefined;
  question: Types.CoverageQuestionInput;
}>;


export type StationHereQuery = { coverageWhatIf: { within: { cellsGained: number, couriersGained: number | null, residentsGained: number | null } | null, grids: Array<{ cellsGained: number, couriersGained: number | null, residentsGained: number | null, grid: { code: string, name: string } }> } };
