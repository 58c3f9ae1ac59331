import { DEFAULT_PROFILE, PROFILES, type ExpectedWeights, type Profile } from "../profiles";
import type { ProfileFile } from "./schema";

/** The profile that a file starts from. */
export function baseOf(file: ProfileFile): Profile {
  return PROFILES.find(({ name }) => name === file.extends) ?? DEFAULT_PROFILE;
}

/** The options of a file over those of its base, option by option also inside of the groups. */
export function merge(file: ProfileFile, defaultName: string): Profile {
  const base = baseOf(file);
  return {
    name: file.name?.trim() ?? defaultName,
    basedOn: base.name,
    source: file.source ?? base.source,
    severities: { ...base.severities, ...severitiesOf(file) },
    executionPoints: file.executionPoints ?? base.executionPoints,
    rateDecimals: file.rateDecimals ?? base.rateDecimals,
    roundingOrder: file.roundingOrder ?? base.roundingOrder,
    reverseFormula: file.reverseFormula ?? base.reverseFormula,
    equalExceeded: file.equalExceeded ?? base.equalExceeded,
    overachievement: file.overachievement ?? base.overachievement,
    lowExecutionRate: file.lowExecutionRate ?? base.lowExecutionRate,
    gradeBands: { ...base.gradeBands, ...file.gradeBands },
    weights: weightsOf(file, base),
    implausible: { ...base.implausible, ...file.implausible },
  };
}

function severitiesOf({ severities = {} }: ProfileFile): Profile["severities"] {
  const stated = Object.entries(severities).flatMap(([rule, severity]) =>
    severity === undefined ? [] : [[rule, severity] as const],
  );
  return Object.fromEntries(stated);
}

/** The weights that a file leaves open and its base has none for. */
export function missingWeights(file: ProfileFile): (keyof ExpectedWeights)[] {
  const { weights } = file;
  const base = baseOf(file).weights;
  if (weights === undefined || weights === null || base) return [];
  return (["output", "outcome", "satisfaction"] as const).filter((part) => weights[part] === undefined);
}

function weightsOf({ weights }: ProfileFile, base: Profile): ExpectedWeights | null {
  if (weights === undefined) return base.weights;
  if (weights === null) return null;
  return { output: 0, outcome: 0, satisfaction: 0, ...base.weights, ...weights };
}
