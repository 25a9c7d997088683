import "../src/taskpane/fabric/config";
import { render } from "react-dom";
import { registerPaneIcons } from "../src/taskpane/icons";
import type { Locale } from "../src/i18n/locale";
import type { Tone } from "../src/taskpane/theme";
import { Frame } from "./Frame";
import { Gallery } from "./Gallery";
import { stories } from "./stories";

/** `?story=find&locale=en-US&tone=dark` shows one state alone; without a story all of them are shown. */
function page(): JSX.Element {
  const asked = new URLSearchParams(location.search);
  const story = stories.find(({ id }) => id === asked.get("story"));
  if (!story) return <Gallery />;
  const locale: Locale = asked.get("locale") === "en-US" ? "en-US" : "zh-CN";
  const tone: Tone = asked.get("tone") === "dark" ? "dark" : "light";
  document.documentElement.lang = locale;
  return <Frame story={story} locale={locale} tone={tone} />;
}

registerPaneIcons();
render(page(), document.getElementById("gallery"));
