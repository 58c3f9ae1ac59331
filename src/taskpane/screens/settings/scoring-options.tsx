import type { ProfileProblem } from "../../../core";
import { ChoiceField } from "../../components/choice-field";
import { ToggleSwitch } from "../../components/toggle-switch";
import { useMessages } from "../../messages-context";
import { FigureField } from "./figure-field";
import type { ProfileDraft } from "./profile-draft";
import {
  CHOICES,
  EXECUTION,
  GRADES,
  IMPLAUSIBLE,
  WEIGHTS,
  type ChoiceOption,
  type FigureOption,
} from "./profile-options";
import { FieldGroup } from "./groups";

interface ScoringOptionsProps {
  readonly draft: ProfileDraft;
  readonly onChange: (path: readonly string[], value: unknown) => readonly ProfileProblem[];
}

const USUAL_WEIGHTS = { output: 50, outcome: 30, satisfaction: 10 };

/** Every option of the profile but the levels of its rules. */
export function ScoringOptions({ draft, onChange }: ScoringOptionsProps) {
  const { t } = useMessages();
  const { profile, base } = draft;
  if (!profile) return null;
  const figures = (options: readonly FigureOption[]) =>
    options.map((option) => (
      // A new profile brings new figures: nothing that was typed for another may stay.
      <FigureField key={`${base.name}:${option.text}`} option={option} draft={draft} onChange={onChange} />
    ));
  const choice = (name: ChoiceOption) => (
    <ChoiceField
      label={t(`settings:option.${name}`)}
      value={String(profile[name])}
      choices={CHOICES[name].map((value) => ({ value, text: t(`settings:choice.${value}`) }))}
      onChange={(chosen) => {
        const value = name === "rateDecimals" ? Number(chosen) : chosen;
        onChange([name], value === base[name] ? undefined : value);
      }}
    />
  );
  return (
    <>
      <FieldGroup title={t("settings:group.execution")}>
        {figures(EXECUTION)}
        {choice("rateDecimals")}
        {choice("roundingOrder")}
      </FieldGroup>
      <FieldGroup title={t("settings:group.targets")}>
        {choice("reverseFormula")}
        {choice("equalExceeded")}
      </FieldGroup>
      <FieldGroup title={t("settings:group.grades")}>{figures(GRADES)}</FieldGroup>
      <FieldGroup title={t("settings:group.weights")}>
        <ToggleSwitch
          label={t("settings:compareWeights")}
          on={profile.weights !== null}
          onChange={(on) => {
            const usual = base.weights ? undefined : USUAL_WEIGHTS;
            onChange(["weights"], on ? usual : base.weights ? null : undefined);
          }}
        />
        {profile.weights && figures(WEIGHTS)}
      </FieldGroup>
      <FieldGroup title={t("settings:group.implausible")}>{figures(IMPLAUSIBLE)}</FieldGroup>
    </>
  );
}
