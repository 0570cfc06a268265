import { z } from 'zod';
import { AgencyCode } from './agency';
import { Indicator, IndicatorCode } from './indicator';
import { PlanInput } from './plan-input';

/** The definition of an indicator, the same in every plan; who supplies it is each plan's own. */
export const IndicatorDefinition = Indicator.omit({ suppliers: true });
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

/** Every indicator that the application knows by itself, each once. */
export const IndicatorCatalogue = z.array(IndicatorDefinition);

/** An indicator that a preset takes from the catalogue. */
const PresetIndicator = z.object({
  code: IndicatorCode,
  suppliers: z.array(AgencyCode),
  /** What the province calls it, where the catalogue's name says another province's newspaper or station. */
  name: z.string().min(1).optional(),
});

/** A plan that ships with the application; its indicators are defined in the catalogue (`resources/catalogue`). */
export const PlanPreset = PlanInput.extend({ indicators: z.array(PresetIndicator) });
export type PlanPreset = z.infer<typeof PlanPreset>;

/** The preset with its indicators in full. Throws where it names one that the catalogue does not define: such a preset is a bug. */
export function planOfPreset(preset: PlanPreset, catalogue: readonly IndicatorDefinition[]): PlanInput {
  const definitions = new Map(catalogue.map((definition) => [definition.code, definition]));
  const indicators = preset.indicators.map(({ code, suppliers, name }) => {
    const definition = definitions.get(code);
    if (!definition)
      throw new Error(`The preset ${preset.code} names ${code}, which the catalogue does not define.`);
    return { ...definition, name: name ?? definition.name, suppliers };
  });
  return { ...preset, indicators };
}
