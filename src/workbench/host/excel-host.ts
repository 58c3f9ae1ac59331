import { createEventSource, type RichApiEvent } from "./events";
import { MEMBER_TABLES } from "./members";
import { createUser, type User } from "./model/user";
import type { Workbook } from "./model/workbook";
import { createPaneDisplay, type PaneDisplay } from "./pane-display";
import { ALL_API_SETS, type ApiSets } from "./protocol/api-sets";
import type { RichApiRequest, RichApiResponse } from "./protocol/messages";
import { createProcessor } from "./protocol/processor";
import { indexWireMeta } from "./protocol/wire-index";
import type { WireMeta } from "./protocol/wire-meta";
import { SERVICE_TABLES, SERVICE_TYPES } from "./services";
import { createReferences, type References, type Session } from "./session";
import { createFaults, type Faults, type HostFault } from "./transport/faults";
import { byteLength, createRequestLog, requestedBy, type RequestLog } from "./transport/request-log";

/** Excel on the web accepts no larger request and gives no larger response. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface ExcelHostOptions {
  readonly workbook: Workbook;
  readonly wireMeta: WireMeta;
  /** What this Excel can; all that the library knows, unless told otherwise. */
  readonly apiSets?: ApiSets;
  /** In bytes; 5 MB as on the web, unless told otherwise. */
  readonly payloadLimit?: number;
}

/** An Excel in memory: it serves the genuine office.js, a person who uses it, and whoever shows it. */
export interface ExcelHost {
  readonly workbook: Workbook;
  readonly user: User;
  readonly apiSets: ApiSets;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly pane: PaneDisplay;
  /** The objects that the library tracks. */
  readonly references: References;
  /** Opens another workbook in place of this one, without handlers, requests or faults of before. */
  reset(workbook: Workbook): void;
  /** Answers the text of a request, or says with which fault it fails. */
  answer(requestText: string): Answer;
  /** Calls back with the events that come up outside of requests, and after {@link ExcelHost.flushEvents}. */
  onEvents(listener: (events: readonly RichApiEvent[]) => void): void;
  /** Calls back when the selection changes, for the events of the old kind. */
  onSelection(listener: () => void): void;
  /** Sends the events of the last request: the transport calls it once that is answered. */
  flushEvents(): void;
}

export type Answer = { readonly text: string } | { readonly fault: HostFault };

export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const { wireMeta, apiSets = ALL_API_SETS, payloadLimit = PAYLOAD_LIMIT } = options;
  const wire = new Map([...indexWireMeta(wireMeta), ...SERVICE_TYPES]);
  const members = { ...MEMBER_TABLES, ...SERVICE_TABLES };
  const requests = createRequestLog();
  const faults = createFaults();
  const pane = createPaneDisplay();
  const eventListeners: ((events: readonly RichApiEvent[]) => void)[] = [];
  const selectionListeners: (() => void)[] = [];
  let pending: RichApiEvent[] = [];
  let isAnswering = false;
  let opened = open(options.workbook);

  /** All that belongs to one workbook. */
  function open(workbook: Workbook) {
    const references = createReferences();
    const events = createEventSource(wireMeta, references);
    const session: Session = {
      workbook,
      references,
      subscriptions: events.subscriptions,
      change: (mutation) => workbook.mutate(mutation, "add-in"),
    };
    const process = createProcessor({
      wire,
      members,
      apiSets,
      session,
      onMemberUse: (member) => faults.onMemberUse(member),
      beforeRead: () => workbook.settle(),
      roots: {
        workbook: { type: "Workbook", model: workbook },
        service: (name) => (SERVICE_TYPES.has(name) ? { type: name, model: pane } : undefined),
        reference: (id) => references.find(id),
      },
    });
    const close = workbook.subscribe((change, origin) => {
      pending.push(...events.raisedBy(change, origin));
      if (change.kind === "selection" || change.kind === "activeSheet") {
        for (const listener of selectionListeners) listener();
      }
      if (!isAnswering) flushEvents();
    });
    return { workbook, user: createUser(workbook), references, process, close };
  }

  function flushEvents(): void {
    const events = pending;
    pending = [];
    if (events.length > 0) for (const listener of eventListeners) listener(events);
  }

  function process(request: RichApiRequest): RichApiResponse {
    isAnswering = true;
    try {
      const response = opened.process(request);
      opened.workbook.settle();
      return response;
    } finally {
      isAnswering = false;
    }
  }

  function answer(requestText: string): Answer {
    const body = JSON.parse(requestText) as RichApiRequest;
    const by = requestedBy(body);
    const logged = { by, bytes: byteLength(requestText), actions: body.Actions.length, body };
    const fail = (fault: HostFault): Answer => {
      requests.add({ ...logged, responseBytes: 0, error: fault });
      return { fault };
    };
    const planned = by === "add-in" ? faults.ofRequest() : undefined;
    if (planned) return fail(planned);
    if (logged.bytes > payloadLimit) return fail("requestTooLarge");
    const response = process(body);
    const text = JSON.stringify(response);
    const responseBytes = byteLength(text);
    // What the request did is done, only its answer does not come through.
    if (responseBytes > payloadLimit) return fail("responseTooLarge");
    requests.add({ ...logged, responseBytes, ...("Error" in response && { error: response.Error.Code }) });
    return { text };
  }

  return {
    get workbook() {
      return opened.workbook;
    },
    get user() {
      return opened.user;
    },
    get references() {
      return opened.references;
    },
    apiSets,
    requests,
    faults,
    pane,
    answer,
    flushEvents,
    onEvents: (listener) => void eventListeners.push(listener),
    onSelection: (listener) => void selectionListeners.push(listener),
    reset(workbook) {
      opened.close();
      pending = [];
      pane.show(true);
      requests.clear();
      faults.clear();
      opened = open(workbook);
    },
  };
}
