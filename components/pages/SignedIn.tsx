import { useTranslations } from 'next-intl'
import { SignOut } from './SignOut.tsx'

const paths = {
  workshops: '/workshops',
  excerpts: '/excerpts',
  frameworks: '/frameworks',
  coding: '/coding',
  reports: '/reports',
  people: '/people',
  teams: '/people',
  account: '/account',
}

/** A page that somebody who is signed in may go to. */
export type PageName = keyof typeof paths

interface SignedInProps {
  readonly name: string
  /** The pages that are open to this person. */
  readonly pages: readonly PageName[]
  readonly here: PageName | null
}

/** Who is signed in, the pages that are open to them, and the way out. */
export const SignedIn = ({ name, pages, here }: SignedInProps) => {
  const t = useTranslations('pages.nav')
  return (
    <>
      <nav aria-label={t('label')} className="print:hidden">
        <ul className="flex flex-wrap gap-x-0.5">
          {pages.map((page) => (
            <li key={page}>
              <a
                href={paths[page]}
                aria-current={page === here ? 'page' : undefined}
                className="inline-flex min-h-11 items-center rounded-full px-2 text-sm text-room underline underline-offset-4 aria-[current=page]:bg-wash aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
              >
                {t(page)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SignOut name={name} />
    </>
  )
}
