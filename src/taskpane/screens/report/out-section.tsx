import { Section } from "../../components/section";
import { TakeOut } from "../../components/take-out";
import { useMessages } from "../../messages-context";
import type { ScreenProps } from "../screen-props";

const FORMS = ["tabbed", "csv", "html"] as const;

/** The report outside of the workbook: on the clipboard, or as a file. */
export function OutSection({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  return (
    <Section title={t("reporting:title.out")} note={t("reporting:out.body")}>
      <TakeOut forms={FORMS} take={steps.takeReport} busy={state.activity !== "none"} />
    </Section>
  );
}
