/** Stands where a card is being measured, as tall as the card will be. */
export function MetricCardSkeleton() {
  return (
    <div aria-hidden="true" className="flex min-h-64 flex-col gap-3 rounded-card border border-line bg-surface p-5 shadow-card">
      <div className="skeleton h-4 w-2/3" />
      <div className="skeleton mt-1 h-9 w-1/2" />
      <div className="skeleton h-4 w-1/3" />
      <div className="skeleton mt-auto h-10 w-full" />
    </div>
  )
}
