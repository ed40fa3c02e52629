/** What a route of ours answered. `status` 0: it could not be reached. */
export interface Answer {
  readonly status: number
  readonly body: { readonly ok?: boolean; readonly why?: string; readonly id?: string }
}

/** Asks one of our own routes for something. It never throws: a line that is down is an answer too. */
export const postJson = async (path: string, body: unknown): Promise<Answer> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: JSON.parse(text || '{}') as Answer['body'] } // our own routes
  } catch {
    return { status: 0, body: {} }
  }
}

/** Signs in. `null`: done; otherwise which sentence to show. */
export const signIn = async (
  email: string,
  password: string,
): Promise<'refused' | 'tooMany' | 'origin' | 'failed' | null> => {
  const { status } = await postJson('/api/auth/sign-in/email', { email, password })
  if (status === 200) return null
  if (status === 429) return 'tooMany'
  if (status === 403) return 'origin'
  return status === 400 || status === 401 || status === 422 ? 'refused' : 'failed'
}
