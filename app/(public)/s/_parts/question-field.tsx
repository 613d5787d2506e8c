import { described } from './described.ts'
import { commentKey } from '#lib/surveys/comment-key.ts'
import type { Question } from '#lib/surveys/definition.ts'
import type { LocalText } from '#lib/surveys/local-text.ts'
import { scaleEnds, scalePoints } from '#lib/surveys/question-scales.ts'
import { ScaleField } from './scale-field.tsx'
import { TextField } from './text-field.tsx'
import type { Words } from './words.ts'

interface Props {
  question: Question
  say: (text: LocalText | undefined) => string
  words: Words
  values: Record<string, string[]>
  wrong: Record<string, string>
}

/** One question: native radios, boxes or a text field in a group with its question as the legend, and the comment that follows it. */
export function QuestionField({ question, say, words, values, wrong }: Props) {
  const { id, kind, required } = question
  const given = values[id] ?? []
  const common = { id, label: say(question.text) || '…', optional: required ? null : words.optional, help: say(question.help), required, wrong: wrong[id] }
  if (kind === 'text') return <section className="q"><TextField {...common} lines={question.lines} value={given[0] ?? ''} /></section>
  const follow = 'comment' in question && question.comment ? question.comment : null
  return (
    <>
      <fieldset className="q" id={id} aria-describedby={described(common)}>
        <legend><span className="ask">{common.label}{common.optional ? <span className="opt"> ({common.optional})</span> : null}</span></legend>
        {common.help ? <p className="help" id={`${id}-help`}>{common.help}</p> : null}
        {common.wrong ? <p className="wrong" id={`${id}-wrong`}>{common.wrong}</p> : null}
        {'scale' in question
          ? <ScaleField id={id} points={scalePoints(scaleEnds(question.scale))} low={say(question.ends?.low)} high={say(question.ends?.high)} required={required} chosen={given[0]} />
          : <Rows id={id} sort={kind === 'yes_no' ? 's' : 'c'} many={kind === 'choices'} required={required} chosen={given} options={'options' in question ? question.options.map((option) => ({ id: option.id, text: say(option.text) || '…' })) : [{ id: '1', text: words.yes }, { id: '0', text: words.no }]} />}
      </fieldset>
      {follow ? <section className="q"><TextField id={commentKey(id)} label={say(follow.text) || '…'} optional={words.optional} help="" required={false} wrong={wrong[commentKey(id)]} lines="many" value={values[commentKey(id)]?.[0] ?? ''} /></section> : null}
    </>
  )
}

function Rows({ id, sort, many, options, required, chosen }: { id: string; sort: 's' | 'c'; many: boolean; options: { id: string; text: string }[]; required: boolean; chosen: string[] }) {
  return (
    <div className="rows">
      {options.map((option) => (
        <label key={option.id} className="row">
          <input type={many ? 'checkbox' : 'radio'} name={`${sort}.${id}`} value={option.id} required={required && !many} defaultChecked={chosen.includes(option.id)} />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  )
}
