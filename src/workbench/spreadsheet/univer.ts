import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import {
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
  type ILanguagePack,
  type IWorkbookData,
} from "@univerjs/core";
import { UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import type { Locale } from "../../messages";

const LOCALE_TYPES: Readonly<Record<Locale, LocaleType>> = {
  "zh-CN": LocaleType.ZH_CN,
  "en-US": LocaleType.EN_US,
};

/** A running Univer: its facade, and how it is changed and ended. */
export interface UniverApp {
  readonly api: FUniver;
  open(workbook: IWorkbookData): void;
  setLocale(locale: Locale): Promise<void>;
  dispose(): void;
}

/**
 * Starts Univer in an element: formula bar, grid and sheet tabs.
 *
 * A stored result is shown as it is until something that it refers to changes, as in Excel.
 */
export async function startUniver(container: HTMLElement, locale: Locale): Promise<UniverApp> {
  const univer = new Univer({
    locale: LOCALE_TYPES[locale],
    locales: { [LOCALE_TYPES[locale]]: await languagePack(locale) },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  return {
    api,
    open: (workbook) => {
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
    },
    async setLocale(next) {
      api.loadLocales(LOCALE_TYPES[next], await languagePack(next));
      api.setLocale(LOCALE_TYPES[next]);
    },
    dispose: () => univer.dispose(),
  };
}

/** Univer's own texts; each language is a chunk of its own. */
async function languagePack(locale: Locale): Promise<ILanguagePack> {
  const [core, conditionalFormatting] =
    locale === "zh-CN"
      ? await Promise.all([
          import("@univerjs/preset-sheets-core/locales/zh-CN"),
          import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"),
        ])
      : await Promise.all([
          import("@univerjs/preset-sheets-core/locales/en-US"),
          import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
        ]);
  return mergeLocales(core.default, conditionalFormatting.default);
}
