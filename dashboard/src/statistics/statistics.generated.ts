// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const StatisticsDocument = `
query Statistics($question: StatisticsInput!) {
  statistics(question: $question) {
    rows {
      grid {
        code
        name
        level
      }
      measure
      category
      periodStart
      periodEnd
      value
      unknown
      qualifier
      change
    }
    totals {
      measure
      category
      periodStart
      periodEnd
      value
      unknown
      qualifier
    }
  }
}` as TypedDocument<StatisticsQuery, StatisticsQueryVariables>;

export const ReportedKindsDocument = `
query ReportedKinds {
  reportedKinds {
    key
    nameZh
    nameEn
    unit
    grids
  }
}` as TypedDocument<ReportedKindsQuery, ReportedKindsQueryVariables>;

export const GridOutlineDocument = `
query GridOutline($code: String!) {
  grid(code: $code) {
    code
    boundary(simplify: 3) {
      coordinates
    }
  }
}` as TypedDocument<GridOutlineQuery, GridOutlineQueryVariables>;
export type StatisticsQueryVariables = Exact<{
  question: Types.StatisticsInput;
}>;


export type StatisticsQuery = { statistics: { rows: Array<{ measure: string, category: string | null, periodStart: string | null, periodEnd: string | null, value: number | null, unknown: number, qualifier: Types.Qualifier, change: number | null, grid: { code: string, name: string, level: Types.GridLevel } | null }>, totals: Array<{ measure: string, category: string | null, periodStart: string | null, periodEnd: string | null, value: number | null, unknown: number, qualifier: Types.Qualifier }> } };

export type ReportedKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedKindsQuery = { reportedKinds: Array<{ key: string, nameZh: string, nameEn: string | null, unit: string | null, grids: number }> };

export type GridOutlineQueryVariables = Exact<{
  code: string;
}>;


export type GridOutlineQuery = { grid: { code: string, boundary: { coordinates: Array<Array<Array<[number, number]>>> } } | null };
