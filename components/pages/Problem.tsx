/** A sentence that says what is amiss and what to do; read aloud when it comes. */
export const Problem = ({ children }: { children: string | null }) => (
  <div role="alert">
    {children !== null && <p className="rounded-card bg-attention-wash px-4 py-3 text-attention-ink">{children}</p>}
  </div>
)
