/** What the host tells office.js about itself when it starts. */

export type Locale = "zh-CN" | "en-US";

export interface HostDescription {
  /** The display language of Excel. */
  readonly locale: Locale;
  /** The highest ExcelApi requirement set. */
  readonly apiLevel: string;
  /** Further sets, or other versions of those below; null takes one away. */
  readonly requirements?: Readonly<Record<string, string | null>>;
  /** Office.context.document.settings: each value as JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  readonly paneIsOpen: boolean;
}

/** The id of the add-in's instance, on every message. */
export const CONTROL_ID = "webapp-1";

/** Shared runtime and custom functions. */
const RUNTIME_FLAGS = 3;

const DisplayMode = { hidden: 1, taskpane: 2 } as const;

const requirementSets: Readonly<Record<string, string>> = {
  AddInCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  OfficeSharedApi: "1.1",
  RibbonApi: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.2",
};

export function requirementMatrix({ apiLevel, requirements }: HostDescription): string {
  const all = { ...requirementSets, ExcelApi: apiLevel, ...requirements };
  const present = Object.entries(all).filter(([, version]) => version !== null);
  return JSON.stringify(Object.fromEntries(present));
}

/** The answer to getAppContextAsync. */
export function appContext(description: HostDescription): Record<string, unknown> {
  return {
    _id: CONTROL_ID,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: description.locale,
    _dataLocale: description.locale,
    _docUrl: description.documentUrl,
    _clientMode: 1,
    _settings: Object.entries(description.settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "standin",
    _appInstanceId: "standin-instance",
    _requirementMatrix: requirementMatrix(description),
    _hostFullVersion: "16.0.18000.40000",
    _addinName: "PlanTarget",
    _appDomains: [],
    _initialDisplayMode: description.paneIsOpen ? DisplayMode.taskpane : DisplayMode.hidden,
  };
}

/** The `name` of the add-in's window: where office.js finds its host. */
export const windowName = (conversationId: string, hostOrigin: string, locale: Locale): string =>
  JSON.stringify({
    baseFrameName: "standin",
    flights: "[]",
    serializerVersion: "1",
    hostInfo: `Excel|Web|16.00|${locale}|standin|||${RUNTIME_FLAGS}`,
    xdmInfo: `${conversationId}|${CONTROL_ID}|${hostOrigin}/`,
  });
