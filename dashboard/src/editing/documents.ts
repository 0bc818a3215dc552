import * as api from '@/api/generated';
import type { TypedDocumentString } from '@/api/generated';
import type { EditedKind } from './editedKinds';

/** An error of an edit, with the data that its type promises. */
export interface EditError {
  __typename: string;
  message: string;
  [key: string]: unknown;
}

/** A feature as its kind's fragment reads it. */
export type Read = Record<string, unknown> & { code: string; version: number };

export interface Found {
  code: string;
  name: string | null;
}

type Ask<Result, Variables> = TypedDocumentString<Result, Variables>;
interface Done {
  done: { feature?: Read | null; errors: EditError[] | null };
}

/** The questions about a kind; their answers are alike by their aliases. */
export interface Documents {
  read: Ask<{ feature: (Read & { history: { at: string; actor: string; changedFields: string[] }[] }) | null }, { code: string }>;
  find: Ask<{ found: { nodes: Found[] | null } | null }, { text: string }>;
  create: Ask<Done, { input: unknown }>;
  update: Ask<Done, { input: unknown }>;
  remove: Ask<Done, { input: { code: string; version: number } }>;
}

// Each kind's questions have types of their own, which are alike where this page uses them.
const of = (...[read, find, create, update, remove]: unknown[]) => ({ read, find, create, update, remove }) as Documents;

export const documents: Readonly<Record<EditedKind, Documents>> = {
  STATION: of(api.ReadStationDocument, api.FindStationDocument, api.CreateStationDocument, api.UpdateStationDocument, api.DeleteStationDocument),
  GRID: of(api.ReadGridDocument, api.FindGridDocument, api.CreateGridDocument, api.UpdateGridDocument, api.DeleteGridDocument),
  ORGANIZATION: of(api.ReadOrganizationDocument, api.FindOrganizationDocument, api.CreateOrganizationDocument, api.UpdateOrganizationDocument, api.DeleteOrganizationDocument),
  ALLIANCE: of(api.ReadAllianceDocument, api.FindAllianceDocument, api.CreateAllianceDocument, api.UpdateAllianceDocument, api.DeleteAllianceDocument),
  MERCHANT: of(api.ReadMerchantDocument, api.FindMerchantDocument, api.CreateMerchantDocument, api.UpdateMerchantDocument, api.DeleteMerchantDocument),
  OFFER: of(api.ReadOfferDocument, api.FindOfferDocument, api.CreateOfferDocument, api.UpdateOfferDocument, api.DeleteOfferDocument),
  COURIER_ROUTE: of(api.ReadCourierRouteDocument, api.FindCourierRouteDocument, api.CreateCourierRouteDocument, api.UpdateCourierRouteDocument, api.DeleteCourierRouteDocument),
  DEMAND_CELL: of(api.ReadDemandCellDocument, api.FindDemandCellDocument, api.CreateDemandCellDocument, api.UpdateDemandCellDocument, api.DeleteDemandCellDocument),
  CASE: of(api.ReadCaseDocument, api.FindCaseDocument, api.CreateCaseDocument, api.UpdateCaseDocument, api.DeleteCaseDocument),
  ACTIVITY: of(api.ReadActivityDocument, api.FindActivityDocument, api.CreateActivityDocument, api.UpdateActivityDocument, api.DeleteActivityDocument),
  PROJECT: of(api.ReadProjectDocument, api.FindProjectDocument, api.CreateProjectDocument, api.UpdateProjectDocument, api.DeleteProjectDocument),
  RESOURCE: of(api.ReadResourceDocument, api.FindResourceDocument, api.CreateResourceDocument, api.UpdateResourceDocument, api.DeleteResourceDocument),
  INDICATOR: of(api.ReadIndicatorDocument, api.FindIndicatorDocument, api.CreateIndicatorDocument, api.UpdateIndicatorDocument, api.DeleteIndicatorDocument),
  POINTS_BANK: of(api.ReadPointsBankDocument, api.FindPointsBankDocument, api.CreatePointsBankDocument, api.UpdatePointsBankDocument, api.DeletePointsBankDocument),
};
