import { settingsOf } from "./person";
import type { PaneState } from "./state";

/** The settings of the workbook and of the person; the workbook's go before. */
export interface SettingsInForce {
  readonly workbook: Readonly<Record<string, string>>;
  readonly person: Readonly<Record<string, string>>;
}

export function settingsInForce({ kept, person }: Pick<PaneState, "kept" | "person">): SettingsInForce {
  return { workbook: kept.memory.settings, person: settingsOf(person) };
}
