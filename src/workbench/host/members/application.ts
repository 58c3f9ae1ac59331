import { invalidArgument } from "../host-error";
import type { CalculationMode } from "../model/state";
import type { Workbook } from "../model/workbook";
import { membersOf } from "../protocol/member-table";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];
/** How much Excel calculates anew, by the kind of calculation that is asked for. */
const SCOPES: Readonly<Record<string, "all" | "changed">> = {
  Recalculate: "changed",
  Full: "all",
  FullRebuild: "all",
};

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
      const scope = SCOPES[String(type)];
      if (!scope) throw invalidArgument("Application.calculate");
      workbook.recalculate(scope);
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
