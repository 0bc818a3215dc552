import type { Theme } from './permalink';

/** Dresses the page; the map has its own palettes. Element Plus and our own colours follow the class. */
export function setTheme(theme: Theme) {
  const { classList } = document.documentElement;
  classList.toggle('dark', theme === 'dark');
  classList.toggle('print', theme === 'print');
}
