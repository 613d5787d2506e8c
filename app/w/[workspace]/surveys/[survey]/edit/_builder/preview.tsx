'use client'

import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { RESPONDENT_CSS } from '../../../../../../(public)/s/_parts/respondent-css.ts'
import { directionOf } from '../../../../../../(public)/s/_parts/direction-of.ts'
import { SurveyForm } from '../../../../../../(public)/s/_parts/survey-form.tsx'
import { wordsIn } from '../../../../../../(public)/s/_parts/words.ts'
import type { SurveyDefinition } from '#lib/surveys/definition.ts'

/** The respondent's page as it would be, at the width of a phone: the same parts in a frame of their own. Nothing can be sent from here. */
export function Preview({ definition, language, sender, title }: { definition: SurveyDefinition; language: string; sender: string; title: string }) {
  const [inside, setInside] = useState<Document | null>(null)
  useEffect(() => {
    if (!inside) return
    inside.documentElement.lang = language
    inside.documentElement.dir = directionOf(language)
    inside.title = title
    const stop = (event: Event) => event.preventDefault()
    inside.addEventListener('submit', stop)
    return () => inside.removeEventListener('submit', stop)
  }, [inside, language, title])
  const frame = useRef<HTMLIFrameElement>(null)
  const take = () => { if (frame.current?.contentDocument?.querySelector('title')) setInside(frame.current.contentDocument) }
  // The frame may have loaded before React took the page over; then no load event comes any more.
  useEffect(take, [])
  return (
    <>
      <iframe title={title} srcDoc="<!doctype html><html><head><title>-</title></head><body></body></html>" ref={frame} onLoad={take} className="h-[40rem] w-full rounded-[1.75rem] border-[6px] border-line-strong bg-surface" />
      {inside ? createPortal(
        <>
          <style>{RESPONDENT_CSS}</style>
          <div className="page">
            <div className="top"><b>{sender}</b></div>
            <SurveyForm definition={definition} language={language} words={wordsIn(language)} values={{}} wrong={{}} hidden={{}} />
          </div>
        </>, inside.body) : null}
    </>
  )
}
