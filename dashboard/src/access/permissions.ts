import type { FeatureKind } from '@/api/types.generated';
import { useSession, type Role } from './session';

/** What a part of the page asks of whoever sits at it, in the words of the API's own policy, which stays the judge. */
export type Permission = 'PUBLIC' | 'READ' | 'EDIT' | 'ANALYSE' | 'PLAN' | 'ADMINISTER';

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  READER: ['PUBLIC'],
  DEPARTMENT: ['PUBLIC', 'READ', 'EDIT'],
  PLANNER: ['PUBLIC', 'READ', 'ANALYSE', 'PLAN'],
  ADMIN: ['PUBLIC', 'READ', 'EDIT', 'ANALYSE', 'PLAN', 'ADMINISTER'],
};

/** Kinds that hold for everybody, so that only an administrator changes them. */
const administered: ReadonlySet<FeatureKind> = new Set<FeatureKind>(['GRID', 'COURIER_ROUTE', 'DEMAND_CELL', 'SERVICE', 'STANDARD']);

/** Whether a role has a permission; null is whoever has no role. */
export const allows = (permission: Permission, role: Role | null): boolean => role !== null && granted[role].includes(permission);

/** The permission to change features of a kind. */
export const toEdit = (kind: FeatureKind): Permission => (administered.has(kind) ? 'ADMINISTER' : kind === 'PLAN' ? 'PLAN' : 'EDIT');

/** What whoever sits at the page may do: actions that the API would refuse are not offered. */
export function useMay() {
  const session = useSession();
  const may = (permission: Permission) => allows(permission, session.role);
  return { may, mayEdit: (kind: FeatureKind) => may(toEdit(kind)) };
}
