/** Whether a target is reached; `undetermined` where an auditor would not be sure, `na` where it does not apply. */
export type Outcome = "met" | "unmet" | "undetermined" | "na";
