import type { ApiSets } from "../protocol/api-sets";

/** What an add-in is told about the Excel that it runs in. */
export interface HostDescription {
  /** The language of Excel, such as `zh-CN`; it also chooses the library's own texts. */
  readonly locale: string;
  /** The origin of the page that Excel runs in: https, and of the add-in's own host name. */
  readonly origin: string;
  readonly apiSets: ApiSets;
  /** The address of the workbook. */
  readonly documentUrl?: string;
}

export const CONVERSATION_ID = "workbench";
const ADD_IN_ID = "add-in";
/** Excel on the web, among Office's numbers for its applications. */
const EXCEL_WEB_APP = 16;

/** The name of the add-in's window, from which the library learns where it is and whom it talks to. */
export function windowName({ locale, origin }: HostDescription): string {
  // type $ platform $ version of the library's files $ locale $ correlation $ dialog $ logging $ flags
  const hostInfo = `Excel$Web$16.00$${locale}$workbench$$disableLogging$0`;
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo,
    xdmInfo: [CONVERSATION_ID, ADD_IN_ID, origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to the library's first question; `Office.onReady` waits for it, and misses no field of it. */
export function appContext(description: HostDescription, id: unknown): Readonly<Record<string, unknown>> {
  return {
    _id: id,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.0",
    _appUILocale: description.locale,
    _dataLocale: description.locale,
    _docUrl: description.documentUrl ?? `${description.origin}/Book1.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: "workbench",
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.15407.10000",
    _requirementMatrix: JSON.stringify(description.apiSets),
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "EvalCheck",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
