// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const IndicatorFiguresDocument = `
query IndicatorFigures($where: IndicatorFilterInput!, $counted: Boolean!) {
  indicators(first: 50, where: $where, order: [{key: ASC}, {periodEnd: DESC}]) {
    nodes {
      code
      key
      nameZh
      nameEn
      value
      qualifier
      unit
      periodStart
      periodEnd
      source
      counted @include(if: $counted) {
        value
        unknownFeatures
        difference
        agrees
      }
    }
  }
}` as TypedDocument<IndicatorFiguresQuery, IndicatorFiguresQueryVariables>;
export type IndicatorFiguresQueryVariables = Exact<{
  where: Types.IndicatorFilterInput;
  counted: boolean;
}>;


export type IndicatorFiguresQuery = { indicators: { nodes: Array<{ code: string, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Types.Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counted?: { value: number | null, unknownFeatures: number, difference: number | null, agrees: boolean | null } | null }> | null } | null };
