import { aggregateFunctions } from "./aggregate";
import { criteriaFunctions } from "./criteria";
import type { NativeFunction } from "./function";
import { informationFunctions } from "./information";
import { libraryFunctions } from "./library";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { textFunctions } from "./text";

/** Every native function the calculator knows, by its upper-case name. */
export const nativeFunctions: Record<string, NativeFunction> = {
  ...libraryFunctions,
  ...textFunctions,
  ...logicFunctions,
  ...informationFunctions,
  ...aggregateFunctions,
  ...criteriaFunctions,
  ...lookupFunctions,
};
