/** The gauge board: ticks over a water line. The brief one leaves the word out on a phone. */
export function Logo({ className, brief = false }: { className?: string; brief?: boolean }) {
  return (
    <span className={className}>
      <span className="inline-flex items-center gap-2 text-lg font-bold tracking-tight" style={{ fontStretch: '118%' }}>
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <rect width="22" height="22" rx="5" fill="var(--water)" />
          <path d="M6 5v5M11 5v8M16 5v5" stroke="var(--on-water)" strokeWidth="2" strokeLinecap="round" />
          <path d="M3 16.2q2-1.8 4 0t4 0 4 0 4 0" fill="none" stroke="var(--on-water)" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
        <span className={brief ? 'hidden lg:inline' : undefined}>Peil</span>
      </span>
    </span>
  )
}
