export function SectionSkeleton({ height }: { height: string }) {
  return <div aria-hidden="true" className="skeleton rounded-card" style={{ minHeight: height }} />
}
