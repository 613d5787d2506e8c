import { RespondentDocument } from './document.tsx'

/** A page with nothing more to do: thanks, or kindly why not. */
export function EndPage({ title, text, language, sender }: { title: string; text: string; language: string; sender?: string }) {
  return (
    <RespondentDocument title={title} language={language} sender={sender}>
      <div className="end-page">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
    </RespondentDocument>
  )
}
