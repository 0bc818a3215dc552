import type { CoverageQuestionInput, StationChangeInput } from '@/api/types.generated';
import type { Site, SitingPlan } from './store';

/** What a saved problem may say, as far as a what-if needs it. */
interface SavedProblem {
  area: string;
  minutes?: number;
  mode?: CoverageQuestionInput['mode'];
  speedKmh?: number;
  demand?: { dayType?: CoverageQuestionInput['dayType'] };
  services?: string[];
  match?: CoverageQuestionInput['match'];
  atLeast?: number;
  whenOpen?: boolean;
  openingHours?: string;
  existing?: string;
}

export type Positions = ReadonlyMap<number, [number, number]>;

export const problemOf = (plan: SitingPlan) => plan.problem as SavedProblem;

/** Whether coverage can be asked anew for moved sites: a plan by a limit, beside the stations that are open. */
export function canMove(plan: SitingPlan): boolean {
  const { objective } = plan.solution;
  return (objective === 'MAX_COVERAGE' || objective === 'SET_COVER') && (problemOf(plan).existing ?? 'OPEN') === 'OPEN';
}

/** The plan's stations where somebody has moved them to, with what the problem has them offer. */
export function changesOf(plan: SitingPlan, moved: Positions): StationChangeInput[] {
  const { services, whenOpen, openingHours } = problemOf(plan);
  return plan.solution.sites.map((site) => ({
    add: { at: placeOf(site, moved), ...(services ? { services } : {}), ...(whenOpen ? { openingHours: openingHours ?? '24/7' } : {}) },
  }));
}

/** Coverage by the plan's own question. */
export function questionOf(plan: SitingPlan): CoverageQuestionInput {
  const { minutes, mode, speedKmh, demand, services, match, atLeast, whenOpen } = problemOf(plan);
  return { minutes, mode, speedKmh, services, match, atLeast, whenOpen, dayType: demand?.dayType, hour: plan.solution.hours[0] };
}

export function placeOf(site: Site, moved: Positions): [number, number] {
  return moved.get(site.ordinal) ?? [site.lon, site.lat];
}
