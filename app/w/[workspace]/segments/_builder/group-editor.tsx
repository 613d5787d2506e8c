'use client'

import { Plus, X } from 'lucide-react'
import { Button } from '#app/_ui/button.tsx'
import { classNames } from '#app/_ui/class-names.ts'
import { ConditionEditor, type EditorWords } from './condition-editor.tsx'
import { type DraftCondition, type DraftGroup, freshId, isDraftGroup, startOf } from './draft.ts'

interface Props {
  group: DraftGroup
  words: EditorWords
  depth?: number
  onChange: (group: DraftGroup) => void
  onRemove?: () => void
}

const DEEPEST = 4

/** A group of conditions and of further groups; each may be all, any or none of its parts. */
export function GroupEditor({ group, words, depth = 0, onChange, onRemove }: Props) {
  const { labels } = words
  const change = (id: number, part: DraftGroup | DraftCondition) => onChange({ ...group, rules: group.rules.map((old) => (old.id === id ? part : old)) })
  const remove = (id: number) => onChange({ ...group, rules: group.rules.filter((old) => old.id !== id) })
  const add = (part: DraftGroup | DraftCondition) => onChange({ ...group, rules: [...group.rules, part] })
  return (
    <fieldset className={classNames('min-w-0', depth > 0 && 'rounded-card border border-line-strong bg-sunken/50 p-3 sm:p-4')}>
      <legend className="sr-only">{labels.group}</legend>
      <div className="flex items-center gap-2">
        <select aria-label={labels.match} value={group.match} onChange={(event) => onChange({ ...group, match: event.target.value as DraftGroup['match'] })} className="min-h-10 max-w-full rounded-lg border border-line-strong bg-surface px-3 text-sm font-semibold">
          {(['all', 'any', 'none'] as const).map((match) => <option key={match} value={match}>{labels[`match_${match}`]}</option>)}
        </select>
        {onRemove ? <button type="button" aria-label={labels.removeGroup} onClick={onRemove} className="ml-auto rounded-lg p-2 text-ink-faint hover:bg-sunken hover:text-ink"><X aria-hidden="true" className="size-4" /></button> : null}
      </div>
      <ul className="mt-3 flex flex-col gap-2.5">
        {group.rules.map((part) => (
          <li key={part.id}>
            {isDraftGroup(part)
              ? <GroupEditor group={part} words={words} depth={depth + 1} onChange={(next) => change(part.id, next)} onRemove={() => remove(part.id)} />
              : <ConditionEditor condition={part} words={words} onChange={(next) => change(part.id, next)} onRemove={() => remove(part.id)} />}
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="bare" className="px-2.5" onClick={() => add(startOf('plan', words.rule))}><Plus aria-hidden="true" className="size-4" />{labels.addCondition}</Button>
        {depth < DEEPEST - 1 ? <Button look="bare" className="px-2.5" onClick={() => add({ id: freshId(), match: 'any', rules: [startOf('plan', words.rule)] })}><Plus aria-hidden="true" className="size-4" />{labels.addGroup}</Button> : null}
      </div>
    </fieldset>
  )
}
