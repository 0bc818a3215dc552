// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const CoverageTrendDocument = `
query CoverageTrend($grid: String!, $question: CoverageQuestionInput) {
  coverageTrend(grid: $grid, question: $question) {
    day
    couriers {
      known
      covered
      share
    }
    residents {
      known
      covered
      share
    }
  }
}` as TypedDocument<CoverageTrendQuery, CoverageTrendQueryVariables>;
export type CoverageTrendQueryVariables = Exact<{
  grid: string;
  question?: Types.CoverageQuestionInput | null | undefined;
}>;


export type CoverageTrendQuery = { coverageTrend: Array<{ day: string, couriers: { known: number | null, covered: number | null, share: number | null }, residents: { known: number | null, covered: number | null, share: number | null } }> };
