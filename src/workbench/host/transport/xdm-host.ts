import type { RichApiEvent } from "../events";
import type { ExcelHost } from "../excel-host";
import { appContext, type HostDescription } from "./app-context";
import { HOST_FAULTS } from "./faults";
import {
  answerTo,
  DispatchId,
  eventFor,
  readRequest,
  windowAddress,
  XdmActionType,
  type MethodCall,
  type XdmRequest,
} from "./xdm-messages";

/** The Excel end of the conversation with one add-in. */
export interface XdmHost {
  /** Takes a text that the library posted to its parent window. */
  receive(text: unknown): void;
  /**
   * Runs a function of a ribbon button, as `Office.actions.associate` or a global names it. A press that comes
   * before office.js takes presses waits until it does: in Excel it is what loads the page.
   */
  invokeCommand(functionName: string, buttonId?: string): void;
  /** How many commands have said that they are done. */
  readonly completedCommands: number;
  /** The addresses of the windows that the add-in has opened; each stays open. */
  readonly windows: readonly string[];
  /** What the library asked for that this host does not know. */
  readonly unknown: readonly string[];
}

/** Everything that is no rich API message: `category` of the library's event messages. */
const RICH_API_CATEGORY = 65_536;
/** To listen to a window is to open it. */
const WINDOW_MESSAGE = "dialogMessageReceived";
const COMMAND_INVOKED = "appCommandInvoked";
const UNKNOWN_METHOD = 5001;
const UNKNOWN_ACTION = -2;

/**
 * Speaks the protocol of Excel on the web.
 *
 * @param send Delivers a text to the add-in's window as a message of the origin that `description` states.
 */
export function createXdmHost(
  host: ExcelHost,
  description: Omit<HostDescription, "apiSets">,
  send: (text: string) => void,
): XdmHost {
  const registrations = new Map<string, XdmRequest>();
  const unknown: string[] = [];
  const windows: string[] = [];
  let presses: unknown[] = [];
  let completedCommands = 0;

  const answer = (request: XdmRequest, content: unknown, errorCode = 0) =>
    send(answerTo(request, description.origin, content, errorCode));

  function deliverPresses(): void {
    if (!registrations.has(COMMAND_INVOKED)) return;
    for (const press of presses) raise(COMMAND_INVOKED, press);
    presses = [];
  }

  function raise(eventName: string, event: unknown): void {
    const registration = registrations.get(eventName);
    if (registration) send(eventFor(registration, description.origin, event));
  }

  const eventEntry = (event: RichApiEvent, index: number) => [
    RICH_API_CATEGORY,
    event.type,
    event.targetId,
    event.message,
    index,
    false,
  ];
  host.onEvents((events) => raise("richApiMessage", { ArrayData: events.map(eventEntry) }));
  host.onSelection(() => raise("documentSelectionChanged", {}));

  function receive(text: unknown): void {
    const request = readRequest(text);
    if (!request) return;
    if (request._actionType === XdmActionType.invoke) invoke(request);
    else {
      if (request._actionType === XdmActionType.registerEvent) {
        registrations.set(request._actionName, request);
        if (request._actionName === WINDOW_MESSAGE) windows.push(windowAddress(request));
      } else registrations.delete(request._actionName);
      answer(request, { Error: 0 });
      deliverPresses();
    }
  }

  function invoke(request: XdmRequest): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        answer(request, appContext({ ...description, apiSets: host.apiSets }, request._data));
        break;
      case "ContextActivationManager_notifyHost":
        // Focus and keyboard: the library expects no answer.
        break;
      case "executeMethod":
        callMethod(request, request._data as MethodCall);
        break;
      default:
        unknown.push(request._actionName);
        answer(request, null, UNKNOWN_ACTION);
    }
  }

  function callMethod(request: XdmRequest, call: MethodCall): void {
    const { DispatchId: method, Version = 1 } = call.DdaMethod ?? {};
    switch (method) {
      case DispatchId.executeRichApi:
        executeRichApi(request, Version, String(call.ArrayData?.[4]));
        break;
      case DispatchId.commandCompleted:
        completedCommands++;
        answer(request, { Version, Error: 0 });
        break;
      case DispatchId.loadSettings:
      case DispatchId.saveSettings:
        answer(request, { Version, Error: 0, Properties: [] });
        break;
      default:
        unknown.push(`executeMethod ${String(method)}`);
        answer(request, { Version, Error: UNKNOWN_METHOD });
    }
  }

  function executeRichApi(request: XdmRequest, Version: number, text: string): void {
    const result = host.answer(text);
    if ("text" in result) answer(request, { Version, Error: 0, Data: [200, [], result.text] });
    else if (result.fault !== "never-answers") answer(request, { Version, Error: HOST_FAULTS[result.fault] });
    host.flushEvents();
  }

  return {
    receive,
    invokeCommand(functionName, buttonId = functionName) {
      const source = JSON.stringify({ source: { id: buttonId } });
      presses.push([buttonId, functionName, source]);
      deliverPresses();
    },
    get completedCommands() {
      return completedCommands;
    },
    windows,
    unknown,
  };
}
