import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { PROFILES, ruleExample, type Profile, type Rule, type Severity } from "../../../core";
import { ruleText } from "../../../messages";
import { SeverityIcon } from "../../components/severity-icon";
import { Section } from "../../components/section";
import { useMessages } from "../../messages-context";
import { Example } from "./example";

/** A rule: when it reports, why, what to do, an example made on the spot, and how grave each profile takes it. */
export function RuleCard({ rule, profile }: { rule: Rule; profile: Profile }) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const { name, what, why, todo } = ruleText(messages, rule);
  const example = useMemo(() => ruleExample(rule.id, profile), [rule, profile]);
  return (
    <Section title={name}>
      <div className={styles.meta}>
        <Levels levels={levelsOf(rule, profile)} />
        <code className={styles.id}>{rule.id}</code>
      </div>
      <Part title={t("learn:rules.what")}>
        <Texts texts={what} />
      </Part>
      {example && (
        <Part title={t("learn:rules.example")}>
          <Example example={example} profile={profile} />
        </Part>
      )}
      <Part title={t("learn:rules.why")}>
        <Texts texts={why} />
      </Part>
      <Part title={t("learn:rules.todo")}>
        <Texts texts={todo} />
      </Part>
      <Part title={t("learn:rules.fix")}>
        <p className={styles.text}>{t(`learn:rules.fixes.${rule.fixable ?? "none"}`)}</p>
      </Part>
      <Part title={t("learn:rules.levels")}>
        <ProfileLevels rule={rule} profile={profile} />
      </Part>
    </Section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </div>
  );
}

/** One text as a line, several as a list. */
function Texts({ texts }: { texts: readonly string[] }) {
  const styles = useStyles();
  if (texts.length < 2) return <p className={styles.text}>{texts[0]}</p>;
  return (
    <ul className={styles.list}>
      {texts.map((text) => (
        <li key={text} className={styles.text}>
          {text}
        </li>
      ))}
    </ul>
  );
}

type Level = Severity | "off";

/** By the profile, else by the rule itself, which may have several. */
function levelsOf({ id, severity }: Rule, { severities }: Profile): readonly Level[] {
  const own = severities[id];
  if (own !== undefined) return [own];
  return typeof severity === "string" ? [severity] : [...new Set(Object.values(severity))];
}

function Levels({ levels }: { levels: readonly Level[] }) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <span className={styles.levels}>
      {levels.map((level) => (
        <span key={level} className={styles.level}>
          {level !== "off" && <SeverityIcon severity={level} />}
          {t(`settings:level.${level}`)}
        </span>
      ))}
    </span>
  );
}

/** The shipped profiles, and the one in use where somebody has changed it. */
function ProfileLevels({ rule, profile }: { rule: Rule; profile: Profile }) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const isShipped = PROFILES.some(({ name }) => name === profile.name);
  const profiles = isShipped ? PROFILES : [profile, ...PROFILES];
  return (
    <table aria-label={t("learn:rules.levels")} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {t("learn:rules.profile")}
          </th>
          <th scope="col" className={styles.cell}>
            {t("learn:rules.level")}
          </th>
        </tr>
      </thead>
      <tbody>
        {profiles.map((one) => (
          <tr key={one.name}>
            <th scope="row" className={styles.cell}>
              {messages.find(`profiles:names.${one.name}`) ?? one.name}
              {one.name === profile.name && <span className={styles.own}>{t("learn:rules.inForce")}</span>}
            </th>
            <td className={styles.cell}>
              <Levels levels={levelsOf(rule, one.name === profile.name ? profile : one)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  meta: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  id: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  levels: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  level: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  own: {
    marginInlineStart: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});
