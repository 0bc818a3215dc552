import type { CaseStatus, CaseStep } from '@/api/types.generated';

/** The columns of the board, in the order of the loop; rejected ones stand apart at its end. */
export const statuses: CaseStatus[] = ['OPEN', 'ACCEPTED', 'ASSIGNED', 'RESOLVED', 'CONFIRMED', 'REJECTED'];

const after: Record<CaseStep, CaseStatus> = {
  ACCEPT: 'ACCEPTED', ASSIGN: 'ASSIGNED', RESOLVE: 'RESOLVED', CONFIRM: 'CONFIRMED', REOPEN: 'ASSIGNED', REJECT: 'REJECTED',
};

/** The step that takes a case to a status; null where it can't go there from where it stands. */
export function stepTo(status: CaseStatus, nextSteps: readonly CaseStep[]): CaseStep | null {
  return nextSteps.find((step) => after[step] === status) ?? null;
}

/** What somebody has to say with a step: who handles it, or why it is rejected. */
export function asks(step: CaseStep): 'handler' | 'reason' | null {
  return step === 'ASSIGN' ? 'handler' : step === 'REJECT' ? 'reason' : null;
}
