import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import { useMessages } from "../messages-context";
import type { WaiverDecision, WaivingResult } from "../store";
import { refusalText } from "../wording";
import type { Writing } from "./fix-offer";
import { NoticeBar } from "./notice-bar";
import { TextField } from "./text-field";

interface WaiveFormProps {
  /** What stands in the fields to begin with. */
  readonly initial: Pick<WaiverDecision, "reason" | "by">;
  /** It was waived before, and the waiver no longer holds. */
  readonly renews: boolean;
  /** The first day that may be the last one, such as `2026-03-01`. */
  readonly today: string;
  /** Whether it may be kept now; what was entered stays until it may. */
  readonly allowed: Writing;
  readonly keeping: boolean;
  /** Why the last attempt was not kept; null where there was none. */
  readonly refused: Extract<WaivingResult, { kind: "refused" }>["why"] | null;
  readonly onWaive: (decision: WaiverDecision) => void;
  readonly onCancel: () => void;
}

type Field = "reason" | "name" | "until";
type Problem = "reason" | "name" | "past" | "incomplete";
type Problems = Partial<Record<Field, Problem>>;

const FIELDS: readonly Field[] = ["reason", "name", "until"];

/** Asks for the reason of a waiver, who decides, and how long it holds. What is wrong is said on submitting. */
export default function WaiveForm(props: WaiveFormProps) {
  const { initial, renews, today, allowed, keeping, refused, onWaive, onCancel } = props;
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState(initial.reason);
  const [name, setName] = useState(initial.by);
  const [until, setUntil] = useState("");
  const [problems, setProblems] = useState<Problems>({});
  useEffect(() => fieldsOf(form.current)[0]?.focus(), []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!allowed.allowed) return;
    const fields = fieldsOf(form.current);
    const incomplete = fields[2]?.validity.badInput ?? false;
    const found = problemsOf({ reason, name, until, today, incomplete });
    setProblems(found);
    const first = FIELDS.findIndex((field) => found[field] !== undefined);
    if (first >= 0) fields[first]?.focus();
    else onWaive({ reason: reason.trim(), by: name.trim(), until: until === "" ? null : until });
  };
  const refusal = refused && refusalText(refused, messages);
  const errorOf = (field: Field) => {
    const problem = problems[field];
    return problem === undefined ? null : t(`waivers:invalid.${problem}`);
  };
  return (
    <form
      ref={form}
      noValidate
      aria-labelledby={titleId}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onCancel();
      }}
    >
      <div>
        <div id={titleId} className={styles.title}>
          {t(renews ? "waivers:form.labelRenew" : "waivers:form.label")}
        </div>
        <p className={styles.lead}>{t("waivers:form.lead")}</p>
      </div>
      <TextField
        label={t("waivers:form.reason")}
        value={reason}
        onChange={setReason}
        error={errorOf("reason")}
        required
        multiline
      />
      <TextField
        label={t("waivers:form.name")}
        value={name}
        onChange={setName}
        error={errorOf("name")}
        required
      />
      <TextField
        type="date"
        label={t("waivers:form.until")}
        value={until}
        onChange={setUntil}
        error={errorOf("until")}
        min={today}
      />
      {refusal && (
        <NoticeBar tone="error" title={refusal.title}>
          {refusal.todo}
        </NoticeBar>
      )}
      {!allowed.allowed && allowed.why !== null && <p className={styles.lead}>{allowed.why}</p>}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!allowed.allowed}>
          {t(keeping ? "waivers:keeping" : renews ? "waivers:form.submitRenew" : "waivers:form.submit")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("waivers:form.cancel")}
        </Button>
      </div>
    </form>
  );
}

function problemsOf(entered: {
  readonly reason: string;
  readonly name: string;
  readonly until: string;
  readonly today: string;
  /** A date was begun that is none yet: the field gives it as an empty one. */
  readonly incomplete: boolean;
}): Problems {
  const { reason, name, until, today, incomplete } = entered;
  return {
    ...(reason.trim() === "" && { reason: "reason" as const }),
    ...(name.trim() === "" && { name: "name" as const }),
    ...(until !== "" && until < today && { until: "past" as const }),
    ...(incomplete && { until: "incomplete" as const }),
  };
}

/** The fields in the order of {@link FIELDS}. */
function fieldsOf(form: HTMLFormElement | null): (HTMLInputElement | HTMLTextAreaElement)[] {
  return form ? [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("textarea, input")] : [];
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
