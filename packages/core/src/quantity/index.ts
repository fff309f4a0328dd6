/** Amounts with units: exact numbers, and which units can be compared. */
export * from './ratio.ts';
export * from './units.ts';
