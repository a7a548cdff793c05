/** Something a guard found: where, what is wrong, and what to do instead, so that the message teaches. */
export interface Finding {
  where: string;
  problem: string;
  instead: string;
}

/** Prints what guards found, each with its remedy, and makes the process fail if there is anything. */
export function report(findings: Finding[]): void {
  for (const { where, problem, instead } of findings) console.error(`${where}: ${problem}\n    ${instead}`);
  if (findings.length > 0) process.exitCode = 1;
}
