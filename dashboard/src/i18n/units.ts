import type { Language } from '@/shell/permalink';

const format = (language: Language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);

/** Metres below a kilometre, kilometres with one decimal above, in the reader's language. */
export function distance(metres: number, language: Language): string {
  return metres < 999.5
    ? format(language, { style: 'unit', unit: 'meter', maximumFractionDigits: 0 }).format(metres)
    : format(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }).format(metres / 1000);
}

/** A share from 0 to 1 as per cent. What is not whole never rounds up to 100 % nor down to 0 %. */
export function percent(share: number, language: Language): string {
  const shown = share > 0 && share < 0.01 ? 0.01 : share > 0.99 && share < 1 ? 0.99 : share;
  return format(language, { style: 'percent', maximumFractionDigits: 0 }).format(shown);
}

/** A count of people or things. */
export function count(number: number, language: Language): string {
  return format(language, { maximumFractionDigits: 0 }).format(number);
}

/** Square metres as square kilometres' number, with two decimals. */
export function squareKilometres(squareMetres: number, language: Language): string {
  return format(language, { maximumFractionDigits: 2 }).format(squareMetres / 1e6);
}

export function decimal(number: number, language: Language): string {
  return format(language, { maximumFractionDigits: 1 }).format(number);
}
