/** Plan and bound at a moment of the search; null as long as there is none. */
export interface TrailPoint {
  seconds: number;
  objective: number | null;
  bound: number | null;
}

/** Adds what a search has come to; news that say the same again only move the last point on. */
export function extend(trail: readonly TrailPoint[], point: TrailPoint): TrailPoint[] {
  const [before, last] = trail.slice(-2);
  const still = (one: TrailPoint | undefined) => one?.objective === point.objective && one.bound === point.bound;
  return still(before) && still(last) ? [...trail.slice(0, -1), point] : [...trail, point];
}
