export { partsOf, type NamedArea, type TablePart, type TablePartName } from "./anatomy";
export type { ExampleLine, RuleExample } from "./example";
export { exerciseTable, type Exercise, type ExerciseOptions, type PlantedMistake } from "./exercise";
export { ruleExample } from "./rule-example";
export { weightsOf as learningWeights } from "./practice-of";
export { sampleParts, sampleTable } from "./sample";
export type { LearningSheetOptions } from "./sheet-options";
export { blankTemplate } from "./template";
