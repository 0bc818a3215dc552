import type { GridLevel } from '@/api/types.generated';

/** What can be chosen: a word for each, and what the API is asked for it; {level} is the level of the rows. */
const counted = {
  openStations: 'stations status=OPEN',
  stationsByKind: 'stations status=OPEN by=kind',
  organizations: 'organizations',
  organizationsByKind: 'organizations by=kind',
  merchants: 'merchants',
  merchantsByCategory: 'merchants by=category',
  alliances: 'alliances',
  pointsBanks: 'points-banks',
  cases: 'cases',
  casesByStatus: 'cases by=status',
  activities: 'activities',
  projects: 'projects',
  residents: 'grids level={level} sum=population',
  couriers: 'grids level={level} sum=couriers',
  staff: 'grids level={level} sum=staff',
  communities: 'grids level=COMMUNITY',
  grids: 'grids level=GRID',
} as const;
export type CountedMeasure = keyof typeof counted;
export const countedMeasures = Object.keys(counted) as CountedMeasure[];

const reportedMark = 'reported-';

/** What is asked of the API for a chosen word: one of the counted ones, or "reported-KEY"; null for none of them. */
export function measureOf(word: string, level: GridLevel): string | null {
  if (word.startsWith(reportedMark)) return `reported ${word.slice(reportedMark.length)}`;
  return word in counted ? counted[word as CountedMeasure].replace('{level}', level) : null;
}

export const reportedWord = (key: string) => reportedMark + key;
export const keyOf = (word: string): string | null => (word.startsWith(reportedMark) ? word.slice(reportedMark.length) : null);
