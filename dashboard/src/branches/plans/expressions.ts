import type { ExpressionSpecification } from 'maplibre-gl';

/** The state of the map that names the plan of branches on show; empty for all. */
export const planState = 'branchPlan';

/** The state of the map with the number of the chosen branch of that plan; 0 for none. */
export const branchState = 'proposedBranch';

const plan: ExpressionSpecification = ['global-state', planState];

/** Whether a feature is of the plan on show. */
export const ofPlan: ExpressionSpecification = ['any', ['==', plan, ''], ['==', ['get', 'code'], plan]];

/** Whether a feature is of the chosen branch. */
export const ofBranch: ExpressionSpecification = ['==', ['get', 'ordinal'], ['global-state', branchState]];
