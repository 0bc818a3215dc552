/** What is told of a line: of the whole period, and of each hour by kind of day; null where too few for an answer. */
export interface Hourly {
  couriers: number;
  weekday: readonly (number | null)[] | null;
  weekend: readonly (number | null)[] | null;
}

/**
 * Couriers of an attribute of hourly tiles, see useTime().column; null where too few for an answer.
 * @param column w8, e17, or "couriers" for the whole period.
 */
export function figureAt(line: Hourly, column: string): number | null {
  if (column === 'couriers') return line.couriers;
  const day = column.startsWith('w') ? line.weekday : line.weekend;
  return day?.[Number(column.slice(1))] ?? null;
}

/** Eight directions from north on, clockwise. */
const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof winds)[number];

/** The direction from the first to the last of positions of longitude and latitude; a round trip has none. */
export function windOf(line: readonly (readonly number[])[]): Wind | null {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return null;
  const north = last[1]! - first[1]!;
  const east = (last[0]! - first[0]!) * Math.cos((first[1]! * Math.PI) / 180);
  if (north === 0 && east === 0) return null;
  return winds[(Math.round((Math.atan2(east, north) / Math.PI) * 4) + 8) % 8]!;
}
