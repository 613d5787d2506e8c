/** The text of a mail with its addresses as links; only ones of the web. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="mt-3 whitespace-pre-wrap break-words text-sm text-ink-soft">
      {text.split(/(https?:\/\/\S+)/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
        index % 2 === 1 ? <a key={index} href={part} className="font-medium text-water underline">{part}</a> : <span key={index}>{part}</span>
      ))}
    </div>
  )
}
