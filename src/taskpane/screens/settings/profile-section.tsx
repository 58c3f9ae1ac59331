import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PROFILES, readProfile, type ProfileProblem } from "../../../core";
import { ChoiceField } from "../../components/choice-field";
import { NoticeBar } from "../../components/notice-bar";
import { Section } from "../../components/section";
import { Segments } from "../../components/segments";
import { useMessages } from "../../messages-context";
import type { ProfilePlace } from "../../store";
import type { ScreenProps } from "../screen-props";
import { changesIn, draftOf, withOption, type ProfileFile } from "./profile-draft";
import { ProfileImport } from "./profile-import";
import { RuleLevels } from "./rule-levels";
import { ScoringOptions } from "./scoring-options";
import { Folded } from "./groups";

/** What decides the verdicts: the profile, its options, and the level of each rule. */
export function ProfileSection({ state, steps }: ScreenProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const [wished, setWished] = useState<ProfilePlace>("workbook");
  const draft = draftOf(state);
  const place = draft.keptIn ?? wished;
  const keep = (file: ProfileFile, where: ProfilePlace = place): readonly ProfileProblem[] => {
    const { problems } = readProfile(JSON.stringify(file));
    if (problems.length === 0) void steps.keepProfile(JSON.stringify(file), where);
    return problems;
  };
  const change = (path: readonly string[], value: unknown) => keep(withOption(draft.file, path, value));
  const optionCount = changesIn(withOption(draft.file, ["severities"], undefined));
  const ruleCount = changesIn({ severities: draft.file.severities ?? {} });
  const proposed = proposedProfile(state);
  const name = draft.profile && draft.file.name !== undefined ? draft.profile.name : undefined;
  return (
    <Section title={t("settings:profile.title")} note={t(`settings:kept.${draft.keptIn ?? "nowhere"}`)}>
      {draft.problems.length > 0 && <NoticeBar tone="warning">{t("settings:unread")}</NoticeBar>}
      {proposed !== null && (
        <NoticeBar
          tone="info"
          actions={
            <Button size="small" onClick={() => keep({ ...draft.file, extends: proposed })}>
              {t("settings:profile.use")}
            </Button>
          }
        >
          {t("settings:profile.proposed", { name: messages.find(`profiles:names.${proposed}`) ?? proposed })}
        </NoticeBar>
      )}
      <ChoiceField
        label={t("settings:profile.base")}
        value={draft.base.name}
        choices={PROFILES.map((profile) => ({
          value: profile.name,
          text: messages.find(`profiles:names.${profile.name}`) ?? profile.name,
        }))}
        onChange={(chosen) => keep({ ...draft.file, extends: chosen })}
      />
      {name !== undefined && <p className={styles.line}>{t("settings:profile.imported", { name })}</p>}
      <div className={styles.place}>
        <span className={styles.line}>{t("settings:place.label")}</span>
        <Segments
          label={t("settings:place.label")}
          chosen={place}
          choices={[
            { value: "workbook", text: t("settings:place.workbook") },
            { value: "person", text: t("settings:place.person") },
          ]}
          onChoose={(chosen) => {
            setWished(chosen);
            if (draft.keptIn !== null && chosen !== place) keep(draft.file, chosen);
          }}
        />
      </div>
      <Folded
        title={
          optionCount > 0 ? t("settings:options", { count: optionCount }) : t("settings:optionsUnchanged")
        }
      >
        <ScoringOptions draft={draft} onChange={change} />
      </Folded>
      <Folded
        title={ruleCount > 0 ? t("settings:rules", { count: ruleCount }) : t("settings:rulesUnchanged")}
      >
        <RuleLevels draft={draft} onChange={change} />
      </Folded>
      <ProfileImport onImport={(text) => void steps.keepProfile(text, place)} />
      {draft.keptIn !== null && (
        <Button onClick={() => void steps.keepProfile(null, "workbook")}>
          {t("settings:profile.reset")}
        </Button>
      )}
    </Section>
  );
}

/** The profile that the layout of the sheet is of, where another is in use. */
function proposedProfile({ screen }: ScreenProps["state"]): string | null {
  if (screen.kind !== "checked") return null;
  return screen.check.report.tables.find((table) => table.proposedProfile !== null)?.proposedProfile ?? null;
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});
