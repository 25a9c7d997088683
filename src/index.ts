/**
 * Composition root of the shared runtime. Custom functions and ribbon commands register at once and
 * synchronously: a late association makes Excel's first calculation #VALUE!. The pane comes when it is shown.
 */
import { registerCommands } from "./commands/register";
import { registerFunctions } from "./functions/register";
import { resolveLocale, setLocale } from "./i18n/locale";
import { startPane } from "./pane-start";

registerFunctions();

if (typeof Office !== "undefined") {
  registerCommands();
  void Office.onReady(({ addin }) => {
    setLocale(resolveLocale(Office.context.displayLanguage));
  });
}
