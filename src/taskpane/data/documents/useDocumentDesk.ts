import { usePane } from "../../context/PaneContext";
import { useWork } from "../useWork";
import { documentDeskOf, type DocumentDesk, type DocumentWork } from "./document-desk";

/** The page's desk for documents, followed. */
export function useDocumentDesk(): { readonly desk: DocumentDesk; readonly work: DocumentWork } {
  const { plans, storage } = usePane().services;
  const desk = documentDeskOf(plans, storage);
  return { desk, work: useWork(desk) };
}
