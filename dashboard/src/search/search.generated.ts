// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const SearchDocument = `
query Search($text: String!) {
  search(text: $text, first: 12) {
    kind
    code
    name
    category
    bounds
  }
}` as TypedDocument<SearchQuery, SearchQueryVariables>;

export const DistrictOfDocument = `
query DistrictOf($code: String!) {
  grid(code: $code) {
    parent {
      ...Above
      parent {
        ...Above
        parent {
          ...Above
        }
      }
    }
  }
}
fragment Above on Grid {
  code
  level
}` as TypedDocument<DistrictOfQuery, DistrictOfQueryVariables>;
export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: Types.FeatureKind, code: string, name: string, category: string | null, bounds: Array<number> | null }> };

export type DistrictOfQueryVariables = Exact<{
  code: string;
}>;


export type DistrictOfQuery = { grid: { parent: { code: string, level: Types.GridLevel, parent: { code: string, level: Types.GridLevel, parent: { code: string, level: Types.GridLevel } | null } | null } | null } | null };

export type AboveFragment = { code: string, level: Types.GridLevel };
