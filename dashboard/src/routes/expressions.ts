import type { ExpressionSpecification } from 'maplibre-gl';

/** The state of the map that names the survey on show; empty for all. */
export const surveyState = 'survey';

const chosen: ExpressionSpecification = ['global-state', surveyState];

/** Whether a feature is the chosen survey's; somebody's own line is every survey's. */
export const ofSurvey: ExpressionSpecification = ['any', ['==', chosen, ''], ['!', ['has', 'survey']], ['==', ['get', 'survey'], chosen]];
