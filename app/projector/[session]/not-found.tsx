import { Notice } from '../../../components/projector/Notice.tsx'
import { pageLanguage } from '../../language.ts'

/** Whether there is no such session or it may not be shown here is not told: the way on is the same. */
const NotHere = async () => <Notice lang={await pageLanguage()} of="notAllowed" />

export default NotHere
