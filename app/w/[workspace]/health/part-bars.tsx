import type { Part } from '#lib/health/score-customer.ts'

const [WIDTH, HEIGHT] = [9, 24]

/** The parts of a score side by side, each as wide as it weighs; a hollow one had no data. Told in words to those who do not see it. */
export function PartBars({ parts, labels, none }: { parts: Part[]; labels: Map<string, string>; none: string }) {
  const told = parts.map(({ key, score }) => `${labels.get(key) ?? key}: ${score === null ? none : Math.round(score)}`)
  return (
    <svg role="img" aria-label={told.join(', ')} width={parts.length * (WIDTH + 3)} height={HEIGHT} className="block">
      {parts.map(({ key, score }, index) => (
        <g key={key} transform={`translate(${index * (WIDTH + 3)} 0)`}>
          <title>{told[index]}</title>
          <rect width={WIDTH} height={HEIGHT} rx="2" fill="var(--sunken)" />
          {score === null
            ? <rect x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} rx="2" fill="var(--surface)" stroke="var(--line-strong)" strokeDasharray="2 2" />
            : <rect y={HEIGHT - Math.max(1.5, (HEIGHT * score) / 100)} width={WIDTH} height={Math.max(1.5, (HEIGHT * score) / 100)} rx="2" fill="var(--water)" />}
        </g>
      ))}
    </svg>
  )
}
