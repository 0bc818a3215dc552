// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
export const NetworksDocument = `
query Networks {
  networks {
    name
    sourceName
    sourceDate
    bounds
    walkKilometres
    ebikeKilometres
    synthetic
  }
}` as TypedDocument<NetworksQuery, NetworksQueryVariables>;
export type NetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworksQuery = { networks: Array<{ name: string, sourceName: string, sourceDate: string | null, bounds: Array<number>, walkKilometres: number, ebikeKilometres: number, synthetic: boolean }> };
