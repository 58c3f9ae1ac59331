/** The rule that a finding's id begins with. */
export function ruleOfId(id: string): string {
  return id.split(":", 1)[0] ?? id;
}
