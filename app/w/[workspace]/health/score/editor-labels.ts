import { getTranslations } from 'next-intl/server'

/** The texts of the editor, flat: `pick_mrr`, `group_use`, `save`. */
export async function editorLabels(): Promise<Record<string, string>> {
  const [t, form] = await Promise.all([getTranslations('health'), getTranslations('form')])
  const flat = (name: 'pick' | 'group' | 'op' | 'effect' | 'band') => Object.entries(t.raw(name) as Record<string, string>).map(([key, text]) => [`${name}_${key}`, text])
  return { ...(t.raw('editor') as Record<string, string>), ...Object.fromEntries([...flat('pick'), ...flat('group'), ...flat('op'), ...flat('effect'), ...flat('band')]), busy: form('saving') }
}
