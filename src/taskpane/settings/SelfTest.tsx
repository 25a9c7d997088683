import { useMemo } from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { CopyButton } from "../feedback/CopyButton";
import { usePane } from "../context/PaneContext";
import { runSelfTest } from "./self-test";
import { usePageTexts } from "../context/usePageTexts";

/** What this Excel supports, in plain words, and what to do about what is missing. */
export function SelfTest(): JSX.Element {
  const { services, texts, theme } = usePane();
  const pages = usePageTexts();
  const classes = getClasses(theme);
  const results = useMemo(() => runSelfTest(services), [services]);
  const { platform, version } = services.host.describe();
  const { selfTest } = pages;

  const host = selfTest.host(platform, version);
  const lines = results.map(({ test, passed }) => ({
    test,
    passed,
    verdict: passed ? selfTest.passed : selfTest.missing,
    ...selfTest.tests[test],
  }));
  const report = [
    host,
    ...lines.map(({ verdict, what, otherwise, passed }) =>
      [verdict, what, passed ? "" : otherwise].join(" ").trim()
    ),
  ].join("\n");

  return (
    <>
      <p>{host}</p>
      <ul className={classes.list}>
        {lines.map(({ test, passed, verdict, what, otherwise }) => (
          <li key={test}>
            <Icon
              iconName={passed ? "Completed" : "Warning"}
              className={passed ? classes.passed : classes.missing}
              aria-label={verdict}
              role="img"
            />
            <span>
              {what}
              {!passed && <span className={classes.advice}>{otherwise}</span>}
            </span>
          </li>
        ))}
      </ul>
      <CopyButton label={selfTest.copy} text={report} texts={texts} copy={services.copy} />
    </>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    list: {
      margin: "8px 0",
      padding: 0,
      listStyle: "none",
      selectors: { li: { display: "flex", gap: 8, padding: "4px 0" }, i: { marginTop: 2 } },
    },
    passed: { color: theme.palette.themePrimary },
    missing: { color: theme.semanticColors.errorText },
    advice: { display: "block", fontSize: 12, color: theme.palette.neutralSecondary },
  })
);
