// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
export const GridIndicatorsDocument = `
query GridIndicators($after: String) {
  indicators(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      nameZh
      nameEn
      value
      unit
      periodEnd
      grid {
        code
        name
      }
    }
  }
}` as TypedDocument<GridIndicatorsQuery, GridIndicatorsQueryVariables>;
export type GridIndicatorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GridIndicatorsQuery = { indicators: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, nameZh: string, nameEn: string | null, value: number | null, unit: string | null, periodEnd: string | null, grid: { code: string, name: string } | null }> | null } | null };
