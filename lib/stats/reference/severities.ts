import { figure, missing } from '../figure.ts'
import type { RatingTable } from '../ratingTable.ts'
import { severity } from '../severity.ts'
import { shrunkenSeverity } from '../shrunkenSeverity.ts'
import { varianceComponents } from '../varianceComponents.ts'
import { type Report, report } from './report.ts'

/** The raters' severities (kind `severity`) under the reference's keys; section 4.9. */
export const severities = ({ ratings }: { ratings: RatingTable }): Report => {
  const [shrunken, components] = [shrunkenSeverity(ratings), varianceComponents(ratings)]
  const { value } = components
  return report({
    severity_ls: severity(ratings),
    severity_blup:
      shrunken.value === null ? missing(shrunken.reason) : figure(shrunken.value.map((one) => one?.value ?? null)),
    var_excerpt: value === null ? components : value.excerpt,
    var_rater: value === null ? components : value.rater,
    var_residual: value === null ? components : value.residual,
    n_per_rater: ratings.map((row) => row.filter((mark) => mark !== null).length),
  })
}
