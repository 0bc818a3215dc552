// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
export const StationChangedDocument = `
subscription StationChanged {
  stationChanged {
    code
  }
}` as TypedDocument<StationChangedSubscription, StationChangedSubscriptionVariables>;

export const GridChangedDocument = `
subscription GridChanged {
  gridChanged {
    code
  }
}` as TypedDocument<GridChangedSubscription, GridChangedSubscriptionVariables>;

export const OrganizationChangedDocument = `
subscription OrganizationChanged {
  organizationChanged {
    code
  }
}` as TypedDocument<OrganizationChangedSubscription, OrganizationChangedSubscriptionVariables>;

export const AllianceChangedDocument = `
subscription AllianceChanged {
  allianceChanged {
    code
  }
}` as TypedDocument<AllianceChangedSubscription, AllianceChangedSubscriptionVariables>;

export const MerchantChangedDocument = `
subscription MerchantChanged {
  merchantChanged {
    code
  }
}` as TypedDocument<MerchantChangedSubscription, MerchantChangedSubscriptionVariables>;

export const CourierRouteChangedDocument = `
subscription CourierRouteChanged {
  courierRouteChanged {
    code
  }
}` as TypedDocument<CourierRouteChangedSubscription, CourierRouteChangedSubscriptionVariables>;

export const PlanChangedDocument = `
subscription PlanChanged {
  planChanged {
    code
  }
}` as TypedDocument<PlanChangedSubscription, PlanChangedSubscriptionVariables>;

export const DemandCellChangedDocument = `
subscription DemandCellChanged {
  demandCellChanged {
    code
  }
}` as TypedDocument<DemandCellChangedSubscription, DemandCellChangedSubscriptionVariables>;
export type StationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type StationChangedSubscription = { stationChanged: { code: string | null } };

export type GridChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type GridChangedSubscription = { gridChanged: { code: string | null } };

export type OrganizationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OrganizationChangedSubscription = { organizationChanged: { code: string | null } };

export type AllianceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AllianceChangedSubscription = { allianceChanged: { code: string | null } };

export type MerchantChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MerchantChangedSubscription = { merchantChanged: { code: string | null } };

export type CourierRouteChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CourierRouteChangedSubscription = { courierRouteChanged: { code: string | null } };

export type PlanChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PlanChangedSubscription = { planChanged: { code: string | null } };

export type DemandCellChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DemandCellChangedSubscription = { demandCellChanged: { code: string | null } };
