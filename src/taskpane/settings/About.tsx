import { Link } from "office-ui-fabric-react/lib/Link";
import product from "../../../package.json";
import { planTitle } from "../figures";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

/** Which data and which version this is, and where to read on. */
export function About(): JSX.Element {
  const { services, locale } = usePane();
  const pages = usePageTexts();
  const { settings } = pages;
  return (
    <>
      {services.catalogue.plans.map((plan) => (
        <p key={plan.id}>
          {settings.data(planTitle(plan, locale), plan.indicators.length, plan.version)}
        </p>
      ))}
      <p>{settings.version(product.version)}</p>
      <p>{settings.privacy}</p>
      <p>
        <Link href={`help/${locale}/index.html`} target="_blank">
          {settings.help}
        </Link>
        {settings.separator}
        <Link href="licences.txt" target="_blank">
          {settings.licences}
        </Link>
      </p>
    </>
  );
}
