/** How every control of a condition looks. */
export const box = 'min-h-10 min-w-0 max-w-full rounded-lg border border-line-strong bg-surface px-3 text-sm'
