import type { PretendGroups } from '../live/rehearsal/pretendGroups.ts'
import type { ShowPhonePage } from '../phonePage/servePhone.ts'
import { accountRoutes } from './accountRoutes.ts'
import { codingRoutes } from './codingRoutes.ts'
import { conductRoutes } from './conductRoutes.ts'
import { consentRoutes } from './consentRoutes.ts'
import { excerptRoutes } from './excerptRoutes.ts'
import { fileRoutes } from './fileRoutes.ts'
import { frameworkRoutes } from './frameworkRoutes.ts'
import { joinRoutes } from './joinRoutes.ts'
import { operationRoutes } from './operationRoutes.ts'
import { peopleRoutes } from './peopleRoutes.ts'
import { recordRoutes } from './recordRoutes.ts'
import { rehearseRoutes } from './rehearseRoutes.ts'
import { removalRoutes } from './removalRoutes.ts'
import { reportRoutes } from './reportRoutes.ts'
import type { Route } from './routes.ts'
import { soundRoutes } from './soundRoutes.ts'
import { storyRoutes } from './storyRoutes.ts'
import { wordsRoutes } from './wordsRoutes.ts'
import { workshopRoutes } from './workshopRoutes.ts'

/** What some routes need beside the process. */
export interface RouteParts {
  /** The project's folder. */
  readonly root: string
  readonly groups: PretendGroups
  readonly showPhonePage: ShowPhonePage
}

/** Every address that is answered by something else than a page of Next. */
export const allRoutes = ({ root, groups, showPhonePage }: RouteParts): readonly Route[] => [
  ...joinRoutes(showPhonePage),
  ...recordRoutes,
  ...accountRoutes(),
  ...peopleRoutes,
  ...workshopRoutes,
  ...frameworkRoutes,
  ...conductRoutes,
  ...wordsRoutes,
  ...storyRoutes,
  ...reportRoutes,
  ...removalRoutes,
  ...codingRoutes,
  ...rehearseRoutes(groups),
  ...excerptRoutes,
  ...consentRoutes,
  ...soundRoutes,
  ...fileRoutes(root),
  ...operationRoutes,
]
