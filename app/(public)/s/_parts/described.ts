export function described({ id, help, wrong }: { id: string; help: string; wrong: string | undefined }): string | undefined {
  return [help ? `${id}-help` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ') || undefined
}
