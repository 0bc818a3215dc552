import type { StartZoningInput } from '@/api/types.generated';

export const sizes = ['GRIDS', 'RESIDENTS', 'COURIERS'] as const;

/** What somebody asks for. */
export interface ZoneForm {
  area: string | null;
  zones: number;
  sizeBy: (typeof sizes)[number];
  leastSize: number | null;
  mostSize: number | null;
}

export const newForm = (): ZoneForm => ({ area: null, zones: 3, sizeBy: 'GRIDS', leastSize: null, mostSize: null });

/**
 * What the API is asked: limits that are not given are left out.
 * @param name what the plan is to be called.
 */
export function inputOf(form: ZoneForm, area: string, name: string, now: Date): StartZoningInput {
  const { zones, sizeBy, leastSize, mostSize } = form;
  const limits = { ...(leastSize === null ? {} : { leastSize }), ...(mostSize === null ? {} : { mostSize }) };
  return { code: planCode(area, now), problem: { area, name, zones, sizeBy, ...limits } } as StartZoningInput;
}

/** The field that a path of the problem is about, as in "$.mostSize"; null for what the form doesn't ask. */
export function fieldOf(path: string): keyof ZoneForm | null {
  const [first = ''] = path.replace(/^\$\.?/, '').split(/[.[]/);
  return first in newForm() ? (first as keyof ZoneForm) : null;
}

/** A code of its own for each plan: the area and the moment. */
export function planCode(area: string, now: Date): string {
  return `${area}-ZONES-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;
}
