/** What is done on the page, or waited for there. */
export type Step = { choose: string } | { type: string } | { press: string } | { until: string } | { pause: number };
