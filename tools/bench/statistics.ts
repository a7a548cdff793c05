/** The value below which a share of the values lies (nearest rank); NaN of none. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** A figure as it is told, with so many digits behind the point. */
export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
