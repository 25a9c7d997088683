import { useEffect, useMemo, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { List } from "office-ui-fabric-react/lib/List";
import type { IList } from "office-ui-fabric-react/lib/List";
import { usePane } from "../context/PaneContext";
import { IndicatorItem } from "./IndicatorItem";
import { PlanHeading } from "./PlanHeading";
import { TopicHeading } from "./TopicHeading";
import type { ListRow } from "./rows";
import { nextIndicator } from "./navigation";

/**
 * The indicators found, drawn only as far as they are in view. The list is one stop of the Tab key; within it
 * the arrow keys, Page Up, Page Down, Home and End move, Space chooses and Enter opens.
 */
export function ResultList({ rows }: { readonly rows: readonly ListRow[] }): JSX.Element {
  const { dispatch, texts } = usePane();
  const container = useRef<HTMLDivElement>(null);
  const list = useRef<IList>(null);
  const first = rows.findIndex((row) => row.kind === "indicator");
  const [active, setActive] = useState(first);
  const tabStop = rows[active]?.kind === "indicator" ? active : first;

  const items = useMemo(() => [...rows], [rows]);
  // The list draws a page anew only when its items or this object change.
  const version = useMemo(() => ({ tabStop }), [tabStop]);

  useEffect(() => setActive(first), [rows, first]);

  const focusRow = (index: number): void => {
    setActive(index);
    if (focusRendered(container.current, index)) return;
    list.current?.scrollToIndex(index);
    requestAnimationFrame(() => focusRendered(container.current, index));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = rows[tabStop];
    if (event.key === "Enter" && row?.kind === "indicator" && isChoice(event.target)) {
      event.preventDefault();
      dispatch({ type: "openPage", page: { name: "card", id: row.id } });
      return;
    }
    const target = nextIndicator(rows, tabStop, event.key);
    if (target === null) return;
    event.preventDefault();
    focusRow(target);
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const index = target.dataset.row;
    if (index !== undefined) setActive(Number(index));
  };

  return (
    <div ref={container} onKeyDown={onKeyDown} onFocus={onFocus}>
      <List
        componentRef={list}
        role="list"
        aria-label={texts.find.results}
        items={items}
        getKey={(row: ListRow, index) =>
          row.kind === "indicator" ? row.id : `${row.kind} ${index}`
        }
        version={version}
        onRenderCell={(row?: ListRow, index = 0) => {
          if (row?.kind === "plan")
            return <PlanHeading row={row} position={index + 1} total={rows.length} />;
          if (row?.kind === "heading")
            return <TopicHeading row={row} position={index + 1} total={rows.length} />;
          if (row?.kind !== "indicator") return null;
          return (
            <IndicatorItem
              row={row}
              index={index}
              total={rows.length}
              tabStop={index === tabStop}
            />
          );
        }}
      />
    </div>
  );
}

function isChoice(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.row !== undefined;
}

function focusRendered(container: HTMLElement | null, index: number): boolean {
  const input = container?.querySelector<HTMLElement>(`[data-row="${index}"]`);
  input?.focus();
  return input !== null && input !== undefined;
}
