import { pageTexts } from "../../taskpane-pages";
import { onPage } from "../merged";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** The words of the pages on the page without Excel. */
export const pageTextsOnPage = onPage(pageTexts, { "zh-CN": zhCN, "en-US": enUS });
