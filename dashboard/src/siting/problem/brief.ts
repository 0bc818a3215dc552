import type { CandidateSource, DayType, SitingBriefInput, SitingObjective, SitingPeople, TravelMode } from '@/api/types.generated';

/** What the form asks; null is "not given". */
export interface ProblemForm {
  name: string;
  /** Code of the grid whose people count. */
  area: string | null;
  objective: SitingObjective;
  stations: number | null;
  budget: number | null;
  /** Of the fewest stations: the share of people, in per cent. */
  percent: number;
  minutes: number;
  /** Of couriers on their routes: the longest detour in minutes. */
  detourMinutes: number;
  mode: TravelMode;
  atLeast: number;
  people: SitingPeople;
  dayType: DayType;
  /** Null for the busiest one. */
  hour: number | null;
  services: string[];
  spacingMetres: number | null;
  sources: CandidateSource[];
  costs: { integrated: number; coBuilt: number; rebuilt: number; new: number };
  seconds: number;
}

export const objectives: SitingObjective[] = ['MAX_COVERAGE', 'SET_COVER', 'P_MEDIAN', 'P_CENTER'];
export const candidateSources: CandidateSource[] = ['ORGANIZATIONS', 'STATIONS', 'MERCHANTS', 'PLACES', 'BUILDINGS', 'CORNERS'];

export function newForm(): ProblemForm {
  return {
    name: '', area: null, objective: 'MAX_COVERAGE', stations: 5, budget: null, percent: 100, minutes: 15, detourMinutes: 2, mode: 'WALK', atLeast: 1,
    people: 'COURIERS', dayType: 'WEEKDAY', hour: null, services: [], spacingMetres: 300, sources: [...candidateSources],
    costs: { integrated: 0.2, coBuilt: 0.3, rebuilt: 0.5, new: 1 }, seconds: 30,
  };
}

/** Whether the objective looks at a limit in minutes; medians and centres look at every time. */
export const hasLimit = (objective: SitingObjective) => objective === 'MAX_COVERAGE' || objective === 'SET_COVER';

/** Whether couriers count on their routes: then it is detours by e-bike that are limited, not ways. */
export const isOfRoutes = (form: ProblemForm) => form.people === 'ROUTES';

/** The form as the API takes it. What is as usual is left out, so that a saved problem tells what somebody chose. */
export function briefOf(form: ProblemForm, area: string): SitingBriefInput {
  const fewest = form.objective === 'SET_COVER';
  return {
    area,
    objective: form.objective,
    seconds: form.seconds,
    demand: {
      people: form.people, dayType: form.dayType, ...(form.hour === null ? {} : { hours: [form.hour] }),
      ...(isOfRoutes(form) ? { detourMinutes: form.detourMinutes } : {}),
    },
    candidates: { from: form.sources },
    ...(form.name ? { name: form.name } : {}),
    ...(form.stations === null || fewest ? {} : { stations: form.stations }),
    ...(form.budget === null ? {} : { budget: form.budget, costs: form.costs }),
    ...(fewest && form.percent < 100 ? { share: form.percent / 100 } : {}),
    ...(isOfRoutes(form) ? {} : { mode: form.mode, ...(hasLimit(form.objective) ? { minutes: form.minutes } : {}) }),
    ...(form.atLeast > 1 ? { atLeast: form.atLeast } : {}),
    ...(form.services.length ? { services: form.services } : {}),
    ...(form.spacingMetres ? { spacingMetres: form.spacingMetres } : {}),
  };
}

/** A code that no other plan has, and that sorts by time: SYN-20261122-001503. */
export function planCode(area: string, now: Date): string {
  const [day, time] = now.toISOString().split('T') as [string, string];
  return `${area}-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
}

/** The field of the form that a path of the problem is about, as in "$.demand.hours"; null for what the form doesn't ask. */
export function fieldOf(path: string): keyof ProblemForm | null {
  const steps = path.replace(/^\$\.?/, '').split(/[.[]/);
  const names: Record<string, keyof ProblemForm> = { share: 'percent', demand: 'hour', candidates: 'sources' };
  const [first = '', second = ''] = steps;
  if (first === 'demand' && (second === 'people' || second === 'dayType' || second === 'detourMinutes')) return second;
  return names[first] ?? (first in newForm() ? (first as keyof ProblemForm) : null);
}
