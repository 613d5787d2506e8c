/** A Dutch gauge board: the comb of decimetres, read where the water stands. On a phone only the water line is left. */
export function GaugePanel({ title, lead }: { title: string; lead: string }) {
  return (
    <aside className="relative h-14 overflow-hidden bg-sunken lg:sticky lg:top-0 lg:h-dvh">
      <div className="relative z-10 hidden max-w-sm px-10 pt-24 lg:block">
        <p className="text-[2.1rem] font-bold leading-[1.12] tracking-tight text-balance" style={{ fontStretch: '112%' }}>{title}</p>
        <p className="mt-4 text-ink-soft">{lead}</p>
      </div>
      <svg aria-hidden="true" className="absolute inset-y-0 right-8 h-full w-24 lg:right-12">
        <defs>
          <pattern id="comb" width="96" height="120" patternUnits="userSpaceOnUse">
            <path d="M28 0h16v60H28zM44 0h24v12H44zM44 24h24v12H44zM44 48h24v12H44z" fill="var(--gauge-comb)" />
            <path d="M52 60h16v60H52zM28 60h24v12H28zM28 84h24v12H28zM28 108h24v12H28z" fill="var(--gauge-red)" />
          </pattern>
        </defs>
        <rect x="20" width="56" height="100%" fill="var(--gauge-board)" />
        <rect width="96" height="100%" fill="url(#comb)" />
      </svg>
      <div aria-hidden="true" className="absolute inset-x-0 bottom-0 h-[45%] opacity-[0.88] lg:h-[38%]">
        <svg aria-hidden="true" className="absolute -top-[13px] h-[14px] w-full">
          <defs>
            <pattern id="wave" width="120" height="14" patternUnits="userSpaceOnUse">
              <path d="M0 7q30-12 60 0t60 0v8H0z" fill="var(--gauge-water)" />
            </pattern>
          </defs>
          <rect width="100%" height="14" fill="url(#wave)" />
        </svg>
        <div className="h-full" style={{ background: 'linear-gradient(var(--gauge-water), var(--gauge-deep))' }} />
      </div>
    </aside>
  )
}
