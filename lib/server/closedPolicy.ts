/** What holds for every page of ours, whoever serves it: nothing comes from elsewhere, is framed, or is sent elsewhere. */
export const closedPolicy = [
  "default-src 'self'",
  "style-src-attr 'unsafe-inline'", // of charts, and as such allowed
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
]
