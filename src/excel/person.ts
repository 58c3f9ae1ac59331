/**
 * What is kept for the person who uses the add-in, on this machine, whatever the workbook. Texts by name;
 * what they mean is their owner's matter.
 */
export interface PersonalStore {
  /** Null for what was never kept, and where the browser keeps nothing. */
  readonly read: (name: string) => string | null;
  /** Does nothing where the browser keeps nothing. */
  readonly write: (name: string, text: string) => void;
}

const PREFIX = "evalcheck.";

/**
 * The browser's local storage. Office on the web separates it by the site that the workbook is opened from,
 * by a key that it asks add-ins to put before each name.
 */
export function createPersonalStore(): PersonalStore {
  const keyOf = (name: string) => `${partition()}${PREFIX}${name}`;
  return {
    read: (name) => attempt(() => localStorage.getItem(keyOf(name))) ?? null,
    write: (name, text) => {
      attempt(() => {
        localStorage.setItem(keyOf(name), text);
      });
    },
  };
}

function partition(): string {
  const key =
    typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context>).partitionKey;
  return key ? `${key}.` : "";
}

/** A browser may refuse to keep anything: private windows, full storage, third-party frames. */
function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
