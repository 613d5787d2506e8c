'use client'

import { WentWrong } from '#app/_ui/went-wrong.tsx'

/** A room that failed leaves the way to the others open. */
export default WentWrong
