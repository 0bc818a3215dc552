import { storeToRefs } from 'pinia';
import { useView } from '@/shell/store';
import * as units from './units';

/** The formats of units.ts in the language of the page. */
export function useUnits() {
  const { language } = storeToRefs(useView());
  return {
    distance: (metres: number) => units.distance(metres, language.value),
    percent: (share: number) => units.percent(share, language.value),
    count: (number: number) => units.count(number, language.value),
    squareKilometres: (squareMetres: number) => units.squareKilometres(squareMetres, language.value),
    decimal: (number: number) => units.decimal(number, language.value),
  };
}
