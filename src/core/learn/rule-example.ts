import { DEFAULT_PROFILE, type Profile } from "../profiles";
import type { RuleExample } from "./example";
import { tableExample } from "./table-examples";
import { workbookExample } from "./workbook-examples";

/**
 * An example of a rule that is made on the spot: a mistake is planted in a correct table, and the rule is run
 * over it. Where the profile never reports it, the default one does. Undefined for an id that is no rule's.
 */
export function ruleExample(rule: string, profile: Profile): RuleExample | undefined {
  return exampleBy(rule, profile) ?? exampleBy(rule, DEFAULT_PROFILE);
}

function exampleBy(rule: string, profile: Profile): RuleExample | undefined {
  // A rule that is switched off has its example all the same.
  const told = { ...profile, severities: {} };
  return tableExample(rule, told, profile) ?? workbookExample(rule, told, profile);
}
