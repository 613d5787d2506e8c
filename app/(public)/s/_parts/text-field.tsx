import { described } from './described.ts'

interface Props {
  id: string
  label: string
  optional: string | null
  help: string
  required: boolean
  wrong: string | undefined
  lines: 'one' | 'many'
  value: string
}

export function TextField({ id, label, optional, help, required, wrong, lines, value }: Props) {
  const field = { id, name: `t.${id}`, required, defaultValue: value, maxLength: 5000, 'aria-describedby': described({ id, help, wrong }), 'aria-invalid': wrong ? true : undefined }
  return (
    <>
      <label htmlFor={id} className="ask">{label}{optional ? <span className="opt"> ({optional})</span> : null}</label>
      {help ? <p className="help" id={`${id}-help`}>{help}</p> : null}
      {wrong ? <p className="wrong" id={`${id}-wrong`}>{wrong}</p> : null}
      {lines === 'many' ? <textarea {...field} rows={4} /> : <input {...field} className="line" />}
    </>
  )
}
