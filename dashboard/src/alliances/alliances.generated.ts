// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const AllianceListDocument = `
query AllianceList($where: AllianceFilterInput, $after: String) {
  alliances(first: 20, after: $after, where: $where, order: [{code: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      kind
      merchantCount
      leadOrganization {
        name
      }
      area(simplify: 20) {
        coordinates
      }
    }
  }
}` as TypedDocument<AllianceListQuery, AllianceListQueryVariables>;

export const AllianceMembersDocument = `
query AllianceMembers($code: String!, $after: String) {
  alliance(code: $code) {
    merchants(first: 50, after: $after, order: [{code: ASC}]) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        name
        category
        chainStage
        location {
          coordinates
        }
      }
    }
  }
}` as TypedDocument<AllianceMembersQuery, AllianceMembersQueryVariables>;

export const MerchantListDocument = `
query MerchantList($where: MerchantFilterInput, $after: String) {
  merchants(first: 50, after: $after, where: $where, order: [{code: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      category
      chainStage
      titles
      address
      grid {
        name
      }
      location {
        coordinates
      }
    }
  }
}` as TypedDocument<MerchantListQuery, MerchantListQueryVariables>;

export const OfferListDocument = `
query OfferList($where: OfferFilterInput, $after: String) {
  offers(first: 50, after: $after, where: $where, order: [{code: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      kind
      title
      pointsPrice
      validFrom
      validUntil
      merchant {
        code
        name
        location {
          coordinates
        }
      }
    }
  }
}` as TypedDocument<OfferListQuery, OfferListQueryVariables>;

export const PointsBankListDocument = `
query PointsBankList($where: PointsBankFilterInput, $after: String) {
  pointsBanks(first: 3, after: $after, where: $where, order: [{code: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      pointsIssued
      pointsRedeemed
      grid {
        name
      }
      rules {
        ordinal
        kind
        title
        points
      }
      tiers {
        ordinal
        name
        threshold
      }
      outlets {
        id
        merchant {
          code
          name
          location {
            coordinates
          }
        }
        station {
          code
          name
          location {
            coordinates
          }
        }
      }
    }
  }
}` as TypedDocument<PointsBankListQuery, PointsBankListQueryVariables>;
export type AllianceListQueryVariables = Exact<{
  where?: Types.AllianceFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AllianceListQuery = { alliances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, kind: Types.AllianceKind, merchantCount: number, leadOrganization: { name: string } | null, area: { coordinates: Array<Array<Array<[number, number]>>> } | null }> | null } | null };

export type AllianceMembersQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type AllianceMembersQuery = { alliance: { merchants: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, category: string, chainStage: Types.ChainStage | null, location: { coordinates: [number, number] } }> | null } | null } | null };

export type MerchantListQueryVariables = Exact<{
  where?: Types.MerchantFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type MerchantListQuery = { merchants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, category: string, chainStage: Types.ChainStage | null, titles: Array<string>, address: string | null, grid: { name: string } | null, location: { coordinates: [number, number] } }> | null } | null };

export type OfferListQueryVariables = Exact<{
  where?: Types.OfferFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferListQuery = { offers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, kind: Types.OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, merchant: { code: string, name: string, location: { coordinates: [number, number] } } }> | null } | null };

export type PointsBankListQueryVariables = Exact<{
  where?: Types.PointsBankFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type PointsBankListQuery = { pointsBanks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, pointsIssued: number | null, pointsRedeemed: number | null, grid: { name: string } | null, rules: Array<{ ordinal: number, kind: Types.PointsRuleKind, title: string, points: number }>, tiers: Array<{ ordinal: number, name: string, threshold: number }>, outlets: Array<{ id: number, merchant: { code: string, name: string, location: { coordinates: [number, number] } } | null, station: { code: string, name: string, location: { coordinates: [number, number] } } | null }> }> | null } | null };
