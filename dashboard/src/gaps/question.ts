import type { CoverageQuestionInput, GapKind } from '@/api/types.generated';

/** What the view asks beside the minutes, the mode and the hour, which the whole page shares. */
export interface GapQuestion {
  services: string[];
  /** How many stations must be within reach; 2 for 双15. */
  atLeast: number;
}

/** Kinds of gaps: first those that a station closes, then those that hours close, then places without streets. */
export const gapKinds: GapKind[] = ['TOO_FAR', 'NO_STATION', 'CLOSED', 'HOURS_UNKNOWN', 'GATE_CLOSED', 'ISLAND', 'NO_STREET'];

/** The whole question as the API takes it; what is as usual is left out. */
export function questionOf(shared: CoverageQuestionInput, { services, atLeast }: GapQuestion): CoverageQuestionInput {
  return { ...shared, ...(services.length ? { services } : {}), ...(atLeast > 1 ? { atLeast } : {}) };
}
