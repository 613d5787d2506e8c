import type { ReactNode } from 'react'
import { RespondentDocument } from './document.tsx'

/** A page with nothing more to read: thanks, kindly why not, or one last button. */
export function EndPage({ title, text, language, sender, children }: { title: string; text: string; language: string; sender?: string; children?: ReactNode }) {
  return (
    <RespondentDocument title={title} language={language} sender={sender}>
      <div className="end-page">
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
      </div>
    </RespondentDocument>
  )
}
