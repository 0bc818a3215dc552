import type { ExpressionSpecification } from 'maplibre-gl';

/** The state of the map that names the attribute of the chosen hour, see useTime().column. */
export const hourState = 'hour';

/** The name of that attribute. */
export const hourColumn: ExpressionSpecification = ['to-string', ['global-state', hourState]];

/** What a feature of hourly tiles tells of the chosen hour, in the paint and filters of any layer. */
export const atHour: ExpressionSpecification = ['get', hourColumn] as unknown as ExpressionSpecification;

/** Whether it is known for the chosen hour. */
export const knownAtHour: ExpressionSpecification = ['has', hourColumn] as unknown as ExpressionSpecification;
