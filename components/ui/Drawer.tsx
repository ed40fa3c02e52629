import { type ReactNode, useEffect, useRef } from 'react'

interface DrawerProps {
  readonly open: boolean
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A sheet that comes up from the bottom. The browser's own dialog keeps the focus in it and closes it on Escape. */
export const Drawer = ({ open, title, closeLabel, onClose, children }: DrawerProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element === null || element.open === open) return
    if (!open) element.close()
    // Safari before 15.4 has no dialogs: there it is a box on the page, which does as well.
    else if (element.showModal) element.showModal()
    else element.setAttribute('open', '')
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is for the backdrop; Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
      className="drawer bg-card text-ink shadow-card fixed inset-x-0 top-auto bottom-0 m-0 mx-auto max-h-[85dvh] w-full max-w-xl overflow-y-auto overscroll-contain rounded-t-3xl p-0"
    >
      {open ? (
        <div className="px-5 pb-8">
          <div className="bg-card sticky top-0 flex items-center justify-between gap-3 pt-4 pb-2">
            <h2 className="text-xl font-bold">{title}</h2>
            <button
              type="button"
              onClick={onClose}
              className="border-control min-h-11 shrink-0 rounded-full border px-4"
            >
              {closeLabel}
            </button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  )
}
