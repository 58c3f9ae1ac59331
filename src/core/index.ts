/** The shared scoring and consistency rules: pure, without DOM, Node or Office. */
export * from "./corrections";
export * from "./explain";
export * from "./finding";
export * from "./formula";
export * from "./grid";
export * from "./learn";
export type { IndicatorOutcome } from "./measure";
export * from "./memory";
export {
  DEFAULT_PROFILE,
  profileNamed,
  PROFILES,
  proposeProfile,
  UnknownProfileError,
  type ExpectedWeights,
  type Profile,
} from "./profiles";
export {
  keptProfile,
  profileInForce,
  PROFILE_SETTING,
  readProfile,
  type Allowed,
  type ProfileInForce,
  type ProfileProblem,
  type ProfileReading,
  type ProfileReadOptions,
  type TextPlace,
} from "./profile-file";
export * from "./rebuild";
export * from "./report";
export { RULES, ruleNamed, type Rule } from "./rules";
export type { LevelPart } from "./rules/facts/level-kind";
export {
  decimalText,
  type Decimal,
  type ExecutionScoring,
  type Grade,
  type GradeBands,
  type RoundingOrder,
} from "./scoring";
export * from "./sheet-model";
export * from "./table";
export { startValidation, validate, type ValidateOptions, type Validation } from "./validate";
