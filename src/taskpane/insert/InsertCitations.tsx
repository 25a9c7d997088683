import { useCallback } from "react";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { citation } from "../../core/citation";
import { citationText } from "../../i18n/citation";
import { plainCells } from "../../sheets/spec/plain-cells";
import { errorText } from "../feedback/error-text";
import { usePane } from "../context/PaneContext";
import { citationForms } from "../state/state";
import { usePageTexts } from "../context/usePageTexts";
import { FromIndicators } from "./FromIndicators";
import { InsertButton } from "./InsertButton";
import { isFree, PlaceVerdict } from "./PlaceVerdict";
import { PreviewSection } from "./PreviewSection";
import { useFollowing } from "./useFollowing";
import { useRareInsert } from "./useRareInsert";
import { usePlacementReport } from "./usePlacementReport";
import { useSelectedEntries } from "../context/useSelectedEntries";

/** Citations in one of their forms. */
export function InsertCitations(): JSX.Element {
  const { state, dispatch, services } = usePane();
  const { insert } = usePageTexts();
  const { citationForm } = state.preferences;
  if (services.surface === "file") return <FromIndicators product="citation" />;
  return (
    <>
      <Dropdown
        label={insert.form}
        selectedKey={citationForm}
        options={citationForms.map((key) => ({ key, text: insert.forms[key] }))}
        onChange={(_event, _option, at = 0) =>
          dispatch({ type: "prefer", preferences: { citationForm: citationForms[at] } })
        }
      />
      <p>{insert.aboutForms[citationForm]}</p>
      {citationForm === "cells" && <FromIndicators product="citation" />}
      {citationForm === "comment" && <Comment />}
      {(citationForm === "sourceLine" || citationForm === "list") && (
        <FromWorkbook key={citationForm} form={citationForm} />
      )}
    </>
  );
}

const activeCell = { rows: 1, columns: 1, contentsOnly: true };

/** The citations of the selected indicators as a comment on the active cell. */
function Comment(): JSX.Element {
  const { locale, texts } = usePane();
  const { insert } = usePageTexts();
  const entries = useSelectedEntries();
  const insertion = useRareInsert();
  // Only for its address: a comment goes beside whatever the cell holds.
  const { found, error } = usePlacementReport(activeCell, "activeCell");
  if (entries.length === 0) return <p>{insert.unsuitable.nothingSelected}</p>;
  const lines = entries.map((entry) => citationText(citation(entry), locale));
  const where = found ? insert.commentAt(`${found.sheet ?? ""}!${found.address}`) : null;
  return (
    <>
      <p role="status">
        {error !== null ? errorText(error, locale) : (where ?? texts.insertion.looking)}
      </p>
      <PreviewSection
        spec={plainCells(
          "",
          lines.map((line) => [line])
        )}
      />
      <InsertButton free={found !== null} onInsert={() => void insertion.comment(entries)} />
    </>
  );
}

/** Citations of what the workbook itself holds. */
function FromWorkbook({ form }: { readonly form: "sourceLine" | "list" }): JSX.Element {
  const { services, locale } = usePane();
  const { workbook } = services;
  const insertion = useRareInsert();
  const { found, error } = useFollowing(
    useCallback(
      () =>
        form === "list" ? workbook.prepareCitationList(locale) : workbook.prepareSourceLine(locale),
      [workbook, form, locale]
    )
  );
  const look = { found: found && found.report, error };
  return (
    <>
      <PlaceVerdict look={look} sheetName={found?.spec.sheetName ?? ""} />
      {found && <PreviewSection spec={found.spec} />}
      <InsertButton free={isFree(look)} onInsert={() => void insertion.fromWorkbook(form)} />
    </>
  );
}
