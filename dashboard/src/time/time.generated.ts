// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const DayCurveDocument = `
query DayCurve($district: String!, $minutes: Int!, $mode: TravelMode!, $dayType: DayType!) {
  grid(code: $district) {
    coverage(question: {minutes: $minutes, mode: $mode, dayType: $dayType}) {
      curve(dayType: $dayType) {
        couriersKnown
        couriersCovered
      }
    }
  }
}` as TypedDocument<DayCurveQuery, DayCurveQueryVariables>;
export type DayCurveQueryVariables = Exact<{
  district: string;
  minutes: number;
  mode: Types.TravelMode;
  dayType: Types.DayType;
}>;


export type DayCurveQuery = { grid: { coverage: { curve: { couriersKnown: Array<number | null>, couriersCovered: Array<number | null> } | null } | null } | null };
