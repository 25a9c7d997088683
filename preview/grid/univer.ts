/** Starts Univer as a plain grid: cells, formula bar, sheet tabs; no ribbon and no context menu of its own. */
import { createUniver, LocaleType, mergeLocales } from "@univerjs/presets";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Locale } from "../../src/i18n/locale";

export type Univer = ReturnType<typeof createUniver>;

/** The one workbook that Univer holds. */
export const UNIT_ID = "preview";

export function startUniver(container: HTMLElement, locale: Locale): Univer {
  return createUniver({
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(zhCN),
      [LocaleType.EN_US]: mergeLocales(enUS),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        contextMenu: false,
        formulaBar: true,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
        sheets: { autoHeightForMergedCells: true },
        // The workbook model calculates; text that looks like a number is the model's decision too.
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
      }),
    ],
  });
}
