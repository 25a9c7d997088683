import { useEffect, useState } from "react";
import { usePane } from "../../context/PaneContext";
import { documentDeskOf, type DocumentDesk, type DocumentWork } from "./document-desk";

/** The page's desk for documents, followed. */
export function useDocumentDesk(): { readonly desk: DocumentDesk; readonly work: DocumentWork } {
  const desk = documentDeskOf(usePane().services.plans);
  const [work, setWork] = useState(desk.current());
  useEffect(() => {
    setWork(desk.current());
    return desk.follow(setWork);
  }, [desk]);
  return { desk, work };
}
