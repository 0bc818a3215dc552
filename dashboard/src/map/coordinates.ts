import gcoord from 'gcoord';
import type { CoordinateSystem } from '@/shell/permalink';

/** A position in degrees of WGS-84 in another system. CGCS2000 is WGS-84 to well under a metre. */
export function inSystem([lon, lat]: readonly [number, number], system: CoordinateSystem): [number, number] {
  switch (system) {
    case 'GCJ02': return gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02);
    case 'BD09': return gcoord.transform([lon, lat], gcoord.WGS84, gcoord.BD09);
    default: return [lon, lat];
  }
}

/** "39.90923, 116.39743": latitude first, as people read it; five decimals are a metre. */
export function positionText(position: readonly [number, number], system: CoordinateSystem): string {
  const [lon, lat] = inSystem(position, system);
  return `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
}
