import { act } from "@testing-library/react";
import { createRibbon, type RibbonFunction } from "../../src/commands";
import { runCommand } from "../../src/taskpane/ribbon";
import type { WorkbookLiteral } from "../../src/workbench/host";
import { settled } from "../office";
import { openPane, type OpenPane, type PaneOptions } from "./open-pane";

export interface PaneWithRibbon extends OpenPane {
  /** Presses a button, waits, and tells how often Excel was told that it has ended. */
  readonly press: (name: RibbonFunction) => Promise<number>;
}

/** In milliseconds; a loaded machine takes long for 60 sheets. */
const PATIENCE = 30_000;

const ribbon = createRibbon();
let isBound = false;

/** A pane that is not shown, in an Excel whose ribbon has our buttons. */
export async function withRibbon(
  workbook: WorkbookLiteral,
  options: PaneOptions = {},
): Promise<PaneWithRibbon> {
  const pane = await openPane(workbook, options);
  const { excel, xdm, store, steps } = pane;
  // Once, as in a page of the add-in: the library warns of a name that is bound twice.
  if (!isBound) ribbon.bind();
  isBound = true;
  ribbon.answerWith((pressed) => runCommand(pressed, { store, steps }));
  excel.pane.show(false);
  return {
    ...pane,
    press: (name) =>
      act(async () => {
        const completed = xdm.completedCommands;
        xdm.invokeCommand(name);
        for (const end = Date.now() + PATIENCE; xdm.completedCommands === completed && Date.now() < end;)
          await settled(20);
        // What a step leaves to be done behind it: the record of what was written.
        await settled(100);
        return xdm.completedCommands - completed;
      }),
  };
}
