/** The rooms of a workspace in the order of the menu. */
export const rooms = [
  { key: 'overview', path: '' },
  { key: 'dashboards', path: '/dashboards' },
  { key: 'metrics', path: '/metrics' },
  { key: 'customers', path: '/customers' },
  { key: 'segments', path: '/segments' },
  { key: 'health', path: '/health' },
  { key: 'surveys', path: '/surveys' },
  { key: 'sources', path: '/sources' },
  { key: 'settings', path: '/settings' },
] as const
