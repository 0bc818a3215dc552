/** Whether the reader has asked the system to move as little as possible. */
export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
