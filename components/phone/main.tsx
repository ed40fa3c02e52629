import { createRoot } from 'react-dom/client'
import { PhonePage } from './PhonePage.tsx'
import { readPageState } from './pageState.ts'

const place = document.getElementById('phone')
if (place) createRoot(place).render(<PhonePage state={readPageState(place)} />)
