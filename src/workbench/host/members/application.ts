import { invalidArgument } from "../host-error";
import type { CalculationMode, Workbook } from "../model/workbook";
import { membersOf } from "../protocol/member-table";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];
const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"];

export const applicationMembers = membersOf<Excel.Application>()<Workbook>({
  getters: {
    calculationMode: (workbook) => workbook.calculationMode,
    calculationState: () => "Done",
    calculationEngineVersion: () => 191_029,
    decimalSeparator: () => ".",
    thousandsSeparator: () => ",",
    useSystemSeparators: () => true,
  },
  setters: {
    calculationMode(_, value, session) {
      const mode = MODES.find((candidate) => candidate === value);
      if (!mode) throw invalidArgument("Application.calculationMode");
      session.change({ kind: "setCalculationMode", mode });
    },
  },
  methods: {
    calculate(workbook, [type]) {
      if (!CALCULATION_TYPES.includes(String(type))) throw invalidArgument("Application.calculate");
      workbook.recalculate();
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
