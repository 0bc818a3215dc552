import type { TypedDocument } from '@/api/document';
import type { EditedKind } from './editedKinds';
import * as activity from './kinds/activity.generated';
import * as alliance from './kinds/alliance.generated';
import * as caseOf from './kinds/case.generated';
import * as courierRoute from './kinds/courierRoute.generated';
import * as demandCell from './kinds/demandCell.generated';
import * as grid from './kinds/grid.generated';
import * as indicator from './kinds/indicator.generated';
import * as merchant from './kinds/merchant.generated';
import * as offer from './kinds/offer.generated';
import * as organization from './kinds/organization.generated';
import * as pointsBank from './kinds/pointsBank.generated';
import * as project from './kinds/project.generated';
import * as resource from './kinds/resource.generated';
import * as station from './kinds/station.generated';

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

type Ask<Result, Variables> = TypedDocument<Result, Variables>;
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
  STATION: of(station.ReadStationDocument, station.FindStationDocument, station.CreateStationDocument, station.UpdateStationDocument, station.DeleteStationDocument),
  GRID: of(grid.ReadGridDocument, grid.FindGridDocument, grid.CreateGridDocument, grid.UpdateGridDocument, grid.DeleteGridDocument),
  ORGANIZATION: of(organization.ReadOrganizationDocument, organization.FindOrganizationDocument, organization.CreateOrganizationDocument, organization.UpdateOrganizationDocument, organization.DeleteOrganizationDocument),
  ALLIANCE: of(alliance.ReadAllianceDocument, alliance.FindAllianceDocument, alliance.CreateAllianceDocument, alliance.UpdateAllianceDocument, alliance.DeleteAllianceDocument),
  MERCHANT: of(merchant.ReadMerchantDocument, merchant.FindMerchantDocument, merchant.CreateMerchantDocument, merchant.UpdateMerchantDocument, merchant.DeleteMerchantDocument),
  OFFER: of(offer.ReadOfferDocument, offer.FindOfferDocument, offer.CreateOfferDocument, offer.UpdateOfferDocument, offer.DeleteOfferDocument),
  COURIER_ROUTE: of(courierRoute.ReadCourierRouteDocument, courierRoute.FindCourierRouteDocument, courierRoute.CreateCourierRouteDocument, courierRoute.UpdateCourierRouteDocument, courierRoute.DeleteCourierRouteDocument),
  DEMAND_CELL: of(demandCell.ReadDemandCellDocument, demandCell.FindDemandCellDocument, demandCell.CreateDemandCellDocument, demandCell.UpdateDemandCellDocument, demandCell.DeleteDemandCellDocument),
  CASE: of(caseOf.ReadCaseDocument, caseOf.FindCaseDocument, caseOf.CreateCaseDocument, caseOf.UpdateCaseDocument, caseOf.DeleteCaseDocument),
  ACTIVITY: of(activity.ReadActivityDocument, activity.FindActivityDocument, activity.CreateActivityDocument, activity.UpdateActivityDocument, activity.DeleteActivityDocument),
  PROJECT: of(project.ReadProjectDocument, project.FindProjectDocument, project.CreateProjectDocument, project.UpdateProjectDocument, project.DeleteProjectDocument),
  RESOURCE: of(resource.ReadResourceDocument, resource.FindResourceDocument, resource.CreateResourceDocument, resource.UpdateResourceDocument, resource.DeleteResourceDocument),
  INDICATOR: of(indicator.ReadIndicatorDocument, indicator.FindIndicatorDocument, indicator.CreateIndicatorDocument, indicator.UpdateIndicatorDocument, indicator.DeleteIndicatorDocument),
  POINTS_BANK: of(pointsBank.ReadPointsBankDocument, pointsBank.FindPointsBankDocument, pointsBank.CreatePointsBankDocument, pointsBank.UpdatePointsBankDocument, pointsBank.DeletePointsBankDocument),
};
