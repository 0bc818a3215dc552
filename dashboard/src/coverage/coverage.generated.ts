// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const HighestGridsDocument = `
query HighestGrids($minutes: Int!, $mode: TravelMode!, $hour: Int, $dayType: DayType!, $whenOpen: Boolean!) {
  coverages(
    level: null
    minutes: $minutes
    mode: $mode
    hour: $hour
    dayType: $dayType
    whenOpen: $whenOpen
  ) {
    ...CoverageFigures
  }
}
fragment CoverageFigures on Coverage {
  status
  couriers {
    known
    covered
    share
    unknownCells
  }
  residents {
    known
    covered
    share
    unknownCells
  }
  grid {
    code
    name
    centre
    bounds
    couriers
    population
  }
}` as TypedDocument<HighestGridsQuery, HighestGridsQueryVariables>;

export const GridCoveragesDocument = `
query GridCoverages($within: String!, $minutes: Int!, $mode: TravelMode!, $hour: Int, $dayType: DayType!, $whenOpen: Boolean!) {
  coverages(
    within: $within
    level: GRID
    minutes: $minutes
    mode: $mode
    hour: $hour
    dayType: $dayType
    whenOpen: $whenOpen
  ) {
    ...CoverageFigures
  }
}
fragment CoverageFigures on Coverage {
  status
  couriers {
    known
    covered
    share
    unknownCells
  }
  residents {
    known
    covered
    share
    unknownCells
  }
  grid {
    code
    name
    centre
    bounds
    couriers
    population
  }
}` as TypedDocument<GridCoveragesQuery, GridCoveragesQueryVariables>;
export type CoverageFiguresFragment = { status: Types.CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } };

export type HighestGridsQueryVariables = Exact<{
  minutes: number;
  mode: Types.TravelMode;
  hour?: number | null | undefined;
  dayType: Types.DayType;
  whenOpen: boolean;
}>;


export type HighestGridsQuery = { coverages: Array<{ status: Types.CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } }> };

export type GridCoveragesQueryVariables = Exact<{
  within: string;
  minutes: number;
  mode: Types.TravelMode;
  hour?: number | null | undefined;
  dayType: Types.DayType;
  whenOpen: boolean;
}>;


export type GridCoveragesQuery = { coverages: Array<{ status: Types.CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } }> };
