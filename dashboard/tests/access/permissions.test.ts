import { expect, test } from 'vitest';
import { allows, toEdit, type Permission } from '@/access/permissions';

const all: Permission[] = ['PUBLIC', 'READ', 'EDIT', 'ANALYSE', 'PLAN', 'ADMINISTER'];

// As the API's Permissions.Allows has it.
test.each([
  [null, ''], ['READER', 'PUBLIC'], ['DEPARTMENT', 'PUBLIC READ EDIT'], ['PLANNER', 'PUBLIC READ ANALYSE PLAN'], ['ADMIN', 'PUBLIC READ EDIT ANALYSE PLAN ADMINISTER'],
] as const)('%s may: %s', (role, permissions) => expect(all.filter((one) => allows(one, role)).join(' ')).toBe(permissions));

test('a department keeps its own features, and not what holds for everybody', () => {
  expect([toEdit('STATION'), toEdit('GRID'), toEdit('STANDARD'), toEdit('PLAN')]).toEqual(['EDIT', 'ADMINISTER', 'ADMINISTER', 'PLAN']);
});
