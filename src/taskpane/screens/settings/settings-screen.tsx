import { Button } from "@fluentui/react-components";
import { ChoiceField } from "../../components/choice-field";
import { NoticeBar } from "../../components/notice-bar";
import { Section } from "../../components/section";
import { ToggleSwitch } from "../../components/toggle-switch";
import { useMessages } from "../../messages-context";
import { NO_CHOICES } from "../../store";
import type { ScreenProps } from "../screen-props";
import { ColoursSection } from "./colours-section";
import { ProfileSection } from "./profile-section";

/** All that can be set: what decides verdicts first, then what concerns the person alone. */
export function SettingsScreen({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const { kept } = state;
  return (
    <>
      {(kept.unsaved || kept.problem !== null) && (
        <NoticeBar tone="warning">{t("settings:notKept")}</NoticeBar>
      )}
      <ProfileSection state={state} steps={steps} />
      <ColoursSection state={state} steps={steps} />
      <PaneSection state={state} steps={steps} />
    </>
  );
}

function PaneSection({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const { person, live } = state;
  return (
    <Section title={t("settings:pane.title")} note={t("settings:kept.person")}>
      <ChoiceField
        label={t("settings:language.label")}
        value={person.language ?? "office"}
        choices={(["office", "zh-CN", "en-US"] as const).map((value) => ({
          value,
          text: t(`settings:language.${value}`),
        }))}
        onChange={(chosen) => steps.changePerson({ language: chosen === "office" ? null : chosen })}
      />
      <ChoiceField
        label={t("settings:theme.label")}
        value={person.theme ?? "office"}
        choices={(["office", "light", "dark"] as const).map((value) => ({
          value,
          text: t(`settings:theme.${value}`),
        }))}
        onChange={(chosen) => steps.changePerson({ theme: chosen === "office" ? null : chosen })}
      />
      <ToggleSwitch label={t("settings:live")} on={live.on} onChange={steps.setLive} />
      <Button
        onClick={() => {
          const { profile, name } = person;
          steps.setLive(NO_CHOICES.live);
          steps.changePerson({ ...NO_CHOICES, profile, name });
        }}
      >
        {t("settings:pane.reset")}
      </Button>
    </Section>
  );
}
