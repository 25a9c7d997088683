import type { Locale } from "../src/i18n/locale";
import type { Tone } from "../src/taskpane/theme";
import { Frame } from "./Frame";
import { stories } from "./stories";

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];
const TONES: readonly Tone[] = ["light", "dark"];

/** Every story in both languages and both themes, side by side. */
export function Gallery(): JSX.Element {
  return (
    <div className="stories">
      {stories.map((story) => (
        <section key={story.id}>
          <h1>
            <a href={`?story=${story.id}`}>{story.id}</a>
          </h1>
          <div className="frames">
            {LOCALES.flatMap((locale) =>
              TONES.map((tone) => (
                <div key={locale + tone} lang={locale} className="frame">
                  <Frame story={story} locale={locale} tone={tone} />
                </div>
              ))
            )}
          </div>
        </section>
      ))}
    </div>
  );
}
