import { HostError } from "../host-error";

/** Failures of Excel as a whole, as Excel on the web reports them instead of an answer. */
export const HOST_FAULTS = {
  /** The user is typing into a cell. */
  cellEditMode: 5004,
  sessionLost: 5012,
  internalError: 5001,
  busy: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export type HostFault = keyof typeof HOST_FAULTS | "never-answers";

/** Failures that a test or a demonstration asks for. */
export interface Faults {
  /** Fails one request of the add-in: the next one, or the one after `after` others. */
  failRequest(fault: HostFault, after?: number): void;
  /** Fails every request until {@link Faults.clear}. */
  failEveryRequest(fault: HostFault): void;
  /** Fails the use of a member such as `Range.values`, the next one or the one after `after` others. */
  failMember(member: string, error: MemberError, after?: number): void;
  clear(): void;
}

export interface MemberError {
  readonly code: string;
  readonly message?: string;
  readonly httpStatus?: number;
}

/** The faults as the host asks for them. */
export interface FaultSource extends Faults {
  /** The fault of a request that has come in. */
  ofRequest(): HostFault | undefined;
  /** @throws HostError where the use of a member is to fail. */
  onMemberUse(member: string): void;
}

export function createFaults(): FaultSource {
  let requests: { fault: HostFault; waiting: number }[] = [];
  let members: { member: string; error: MemberError; waiting: number }[] = [];
  let every: HostFault | undefined;

  return {
    failRequest: (fault, after = 0) => void requests.push({ fault, waiting: after }),
    failEveryRequest: (fault) => void (every = fault),
    failMember: (member, error, after = 0) => void members.push({ member, error, waiting: after }),
    clear() {
      requests = [];
      members = [];
      every = undefined;
    },
    ofRequest() {
      const due = requests.find((planned) => planned.waiting === 0);
      requests = requests.filter((planned) => planned !== due);
      for (const planned of requests) planned.waiting--;
      return due?.fault ?? every;
    },
    onMemberUse(member) {
      const concerned = members.filter((planned) => planned.member === member);
      const due = concerned.find((planned) => planned.waiting === 0);
      members = members.filter((planned) => planned !== due);
      for (const planned of concerned) planned.waiting--;
      if (due) {
        const { code, message = code, httpStatus = 400 } = due.error;
        throw new HostError(code, message, httpStatus, member);
      }
    },
  };
}
