type Answer = { importNo: number } | { message: string | null }

interface Sent {
  done: Promise<Answer>
  stop: () => void
}

/** Streams a file to an address and tells how far it is. The message is null where the person stopped it, empty where the line was lost. */
export function sendFile(url: string, file: File, onProgress: (share: number) => void): Sent {
  const request = new XMLHttpRequest()
  const done = new Promise<Answer>((settle) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => settle(answerOf(request.responseText))
    request.onerror = () => settle({ message: '' })
    request.onabort = () => settle({ message: null })
  })
  request.open('POST', `${url}?name=${encodeURIComponent(file.name)}`)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.send(file)
  return { done, stop: () => request.abort() }
}

function answerOf(text: string): Answer {
  try {
    const body = JSON.parse(text) as { importNo?: number; error?: { message?: string } }
    return typeof body.importNo === 'number' ? { importNo: body.importNo } : { message: body.error?.message ?? '' }
  } catch {
    return { message: '' }
  }
}
