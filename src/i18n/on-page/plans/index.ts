import { planTexts } from "../../plans";
import { onPage } from "../merged";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** The words about plans on the page without Excel. */
export const planTextsOnPage = onPage(planTexts, { "zh-CN": zhCN, "en-US": enUS });
