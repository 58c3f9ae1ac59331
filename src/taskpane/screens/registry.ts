import { lazy, type ComponentType } from "react";
import type { Tab } from "../store";
import type { ScreenProps } from "./screen-props";
import { SheetScreen } from "./sheet";

/** The screen of each tab. All but the first are chunks of their own, fetched when they are first shown. */
export const SCREENS: Readonly<Record<Tab, ComponentType<ScreenProps>>> = {
  sheet: SheetScreen,
  workbook: lazy(() => import("./workbook")),
  record: lazy(() => import("./record")),
  report: lazy(() => import("./report")),
  waivers: lazy(() => import("./waivers")),
  learn: lazy(() => import("./learn")),
  settings: lazy(() => import("./settings")),
};
