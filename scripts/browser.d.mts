export declare const findBrowser: () => Promise<{ path: string } | { sentence: string }>
