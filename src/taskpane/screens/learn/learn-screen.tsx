import { useMemo } from "react";
import { profileInForce } from "../../../core";
import { LastFailure } from "../../components/last-failure";
import { InsertedBar } from "../../components/inserted-bar";
import { Segments } from "../../components/segments";
import { useMessages } from "../../messages-context";
import { LEARN_SECTIONS, settingsInForce } from "../../store";
import type { ScreenProps } from "../screen-props";
import { AnatomySection } from "./anatomy-section";
import { RulesSection } from "./rules-section";
import { TablesSection } from "./tables-section";

/** For those who teach and those who learn: tables to try, the rules one by one, what a table is made of. */
export function LearnScreen({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const { kept, person, learn, inserted } = state;
  const profile = useMemo(() => {
    const { workbook, person: own } = settingsInForce({ kept, person });
    return profileInForce(workbook, own).profile;
  }, [kept, person]);
  return (
    <>
      <Segments
        label={t("learn:sections.label")}
        chosen={learn.section}
        choices={LEARN_SECTIONS.map((value) => ({ value, text: t(`learn:sections.${value}`) }))}
        onChoose={(section) => steps.changeLearn({ section })}
      />
      <LastFailure state={state} steps={steps} />
      {inserted && learn.section === "tables" && (
        <InsertedBar insertion={inserted} busy={state.activity !== "none"} steps={steps} />
      )}
      {learn.section === "tables" && <TablesSection state={state} steps={steps} profile={profile} />}
      {learn.section === "rules" && <RulesSection state={state} steps={steps} profile={profile} />}
      {learn.section === "anatomy" && <AnatomySection state={state} steps={steps} />}
    </>
  );
}
