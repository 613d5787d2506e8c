/** The key of the open question that follows a rating. */
export function commentKey(questionId: string): string {
  return `${questionId}_comment`
}
